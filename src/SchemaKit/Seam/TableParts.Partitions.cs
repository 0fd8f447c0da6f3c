using SchemaKit.Model;

namespace SchemaKit.Seam;

/// <content>Partitions.</content>
internal sealed partial class TableParts
{
    private PartitionModel ToModel(PartitionSpec partition)
    {
        var own = partition.Own.Spec;
        var fullName = partition.IsSuffix ? $"{name.Name}_{partition.Name}" : partition.Name;
        var parts = new TableParts(table, database, new(name.Schema, fullName), own, faults);
        var model = parts.ToModel() with
        {
            Location = partition.Location,
            ForeignKeys = parts.ForeignKeys([]),
        };
        _mentioned.UnionWith(parts._mentioned);
        IsIncomplete |= parts.IsIncomplete;
        return new(model, Bound(partition));
    }

    private PartitionBound Bound(PartitionSpec partition) => new()
    {
        From = Texts(partition.From, partition.Location),
        To = Texts(partition.To, partition.Location),
        Values = Texts(partition.Values, partition.Location),
        Modulus = partition.Modulus,
        Remainder = partition.Remainder,
    };

    private ValueList<string> Texts(IEnumerable<Sql> values, SourceLocation user) =>
        values.Select(value => Render(value, user)!.Text).ToValueList();
}
