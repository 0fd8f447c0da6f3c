using SchemaKit.Model;

namespace SchemaKit.Rules.Naming;

/// <summary>A name that fits everything, so that it says nothing.</summary>
internal sealed class VagueName() : Rule("SK1014", "vague-name", Severity.Off)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var vague = context.Settings.VagueNames;
        if (vague.Contains(table.Name.Name) || vague.Contains(context.Inflector.Singular(table.Name.Name)))
        {
            yield return new(
                this,
                Subject.Of(table),
                $"{table.Name.Name} does not say what a row is. Name it for what it holds.");
        }

        // Whatever a key stands for, its value is a value.
        if (table.IsDeclared(DeclarationKind.KeyValue))
            yield break;
        foreach (var column in table.Columns.Where(c => vague.Contains(c.Name) && !c.IsInherited))
        {
            yield return new(
                this,
                Subject.Of(table, column),
                $"{table.Name.Name}.{column.Name} does not say what it holds. Name it for what its values are.");
        }
    }
}
