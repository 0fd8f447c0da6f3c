using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.ForeignKeys;

/// <summary>Two sides of a foreign key with different types: some keys do not fit, or no index serves.</summary>
internal sealed class ForeignKeyType() : Rule("SK4004", "foreign-key-type", Severity.Warning)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        foreach (var key in table.ForeignKeys)
        {
            if (context.Table(key.Target) is not { } target)
                continue;
            var pairs = key.Columns.Zip(key.TargetColumns, (a, b) => (table.Column(a), target.Column(b)));
            foreach (var (source, to) in pairs)
            {
                if (source is not null && to is not null && !AreSame(source.Type, to.Type, modifiers: true))
                    yield return Finding(table, key, source, target, to);
            }
        }
    }

    private Finding Finding(
        TableModel table, ForeignKeyModel key, ColumnModel source, TableModel target, ColumnModel to)
    {
        var message = $"{Wording.Of(table.Name)}.{source.Name} is {source.Type}, "
            + $"but {Wording.Of(target.Name)}.{to.Name}, which it references, is {to.Type}. Give both the same type.";
        var subject = Subject.Of(table, source with { Location = key.Location ?? source.Location });
        var isModifierAlone = AreSame(source.Type, to.Type, modifiers: false);
        return new(this, subject, message) { Severity = isModifierAlone ? Severity.Info : DefaultSeverity };
    }

    private static bool AreSame(DataType a, DataType b, bool modifiers)
    {
        // A type found by search path may be the one whose schema the other side names.
        var haveSameSchema = a.Schema == b.Schema || a.Schema is null || b.Schema is null;
        return haveSameSchema
            && a.Name == b.Name
            && (a.ArrayDimensions > 0) == (b.ArrayDimensions > 0)
            && (!modifiers || a.Modifier == b.Modifier);
    }
}
