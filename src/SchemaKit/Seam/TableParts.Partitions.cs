using System.Globalization;
using SchemaKit.Model;
using SchemaKit.Naming;

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
            Columns = own.Overrides.Select(said => table.Overridden(said, parts)).OfType<ColumnModel>().ToValueList(),
            ForeignKeys = parts.ForeignKeys([]),
        };
        _mentioned.UnionWith(parts._mentioned);
        IsIncomplete |= parts.IsIncomplete;
        return new(model, Bound(partition));
    }

    private PartitionBound Bound(PartitionSpec partition) => new()
    {
        From = partition.Days is { } days ? [Day(days.From)] : Texts(partition.From, partition.Location),
        To = partition.Days is { } ends ? [Day(ends.To)] : Texts(partition.To, partition.Location),
        Values = Texts(partition.Values, partition.Location),
        Modulus = partition.Modulus,
        Remainder = partition.Remainder,
    };

    /// <summary>The start of a day; with a zone where it would else be taken for one of the session's.</summary>
    private string Day(DateTime day)
    {
        var isZoned = spec.Partitioning?.Keys[0].Column is { } column
            && database.TypeOf(column, name).Name == "timestamp with time zone";
        return Identifier.Literal(
            day.ToString(isZoned ? "yyyy-MM-dd HH:mm:ss+00" : "yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private ValueList<string> Texts(IEnumerable<Sql> values, SourceLocation user) =>
        values.Select(value => Render(value, user)!.Text).ToValueList();
}
