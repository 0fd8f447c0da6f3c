using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.ForeignKeys;

/// <summary>Two sides of a foreign key with different types: some keys do not fit, or no index serves.</summary>
internal sealed class ForeignKeyType() : Rule("SK4004", "foreign-key-type", Severity.Warning)
{
    internal override bool JudgesPartitions => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var whole = context.Whole(table);
        foreach (var key in context.ForeignKeysOf(table))
        {
            if (context.Table(key.Target) is not { } target)
                continue;
            for (var i = 0; i < key.Columns.Count && i < key.TargetColumns.Count; i++)
            {
                var (source, to) = (whole.Column(key.Columns[i]), target.Column(key.TargetColumns[i]));
                if (source is not null && to is not null && Difference(source, to, context.Domains) is { } severity)
                    yield return Finding(table, key, source, target, to, context.Domains) with { Severity = severity };
            }
        }
    }

    private Severity? Difference(ColumnModel source, ColumnModel to, DomainTypes domains)
    {
        var (a, b) = (domains.BaseOf(source.Type), domains.BaseOf(to.Type));
        if (AreSame(a, b))
            return a.Modifier == b.Modifier ? null : Severity.Info;
        return DefaultSeverity;
    }

    private Finding Finding(
        TableModel table,
        ForeignKeyModel key,
        ColumnModel source,
        TableModel target,
        ColumnModel to,
        DomainTypes domains)
    {
        var message = $"{Wording.Of(table.Name)}.{source.Name} is {Words(source.Type, domains)}, "
            + $"but {Wording.Of(target.Name)}.{to.Name}, which it references, is {Words(to.Type, domains)}. "
            + "Give both the same type.";
        return new(this, Subject.Of(table, source with { Location = key.Location ?? source.Location }), message);
    }

    private static string Words(DataType type, DomainTypes domains) =>
        domains.Find(type) is null ? type.ToString() : $"{type} ({domains.BaseOf(type)})";

    private static bool AreSame(DataType a, DataType b)
    {
        // A type found by search path may be the one whose schema the other side names.
        var haveSameSchema = a.Schema == b.Schema || a.Schema is null || b.Schema is null;
        return haveSameSchema && a.Name == b.Name && (a.ArrayDimensions > 0) == (b.ArrayDimensions > 0);
    }
}
