using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Keys;

/// <summary>A policy: every primary key is one integer or uuid that says nothing.</summary>
internal sealed class NaturalKey() : Rule("SK3004", "natural-key", Severity.Off)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (table.PrimaryKey is not { } key || FaultOf(table, key, context) is not { } fault)
            yield break;
        yield return new(
            this,
            Subject.OfConstraint(table, key.Name, key.Location),
            $"{Wording.Of(table.Name)}.{key.Name} {fault}. Add an identity column for the primary key, "
            + "and make this one unique.");
    }

    private static string? FaultOf(TableModel table, KeyModel key, RuleContext context)
    {
        if (key.Columns.Count > 1)
            return "has several columns";
        if (table.Column(key.Columns[0]) is not { } column)
            return null;
        var type = BuiltInType.ScalarNameOf(context.Domains.BaseOf(column.Type));
        if (type == "uuid" || SurrogateKey.IsSerial(column.Type))
            return null;
        if (!BuiltInType.IsWholeNumber(type))
            return $"is of type {column.Type}";
        var isReference = table.ForeignKeys.Any(f => f.Columns.Contains(column.Name));
        return column.IsMadeUp() || isReference ? null : "is a number that means something";
    }
}
