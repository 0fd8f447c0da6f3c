using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Keys;

/// <summary>A key whose values are equal when they should not be, or not equal when they should.</summary>
internal sealed class UnsuitableKeyType() : Rule("SK3011", "unsuitable-key-type", Severity.Info)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        foreach (var key in context.IndexesOf(table).Where(i => i.IsUnique))
        {
            if (FaultOf(table, key, context) is not { } fault)
                continue;
            var subject = key.IsConstraint
                ? Subject.OfConstraint(table, key.Name, key.Location)
                : Subject.In(table, ObjectKind.Index, key.Name, key.Location);
            yield return new(this, subject, $"{Wording.Of(table.Name)}.{key.Name} {fault}");
        }
    }

    private static string? FaultOf(TableModel table, IndexShape key, RuleContext context)
    {
        foreach (var part in key.Keys)
        {
            if (part.Column is null || table.Column(part.Column) is not { } column)
                continue;
            var type = BuiltInType.ScalarNameOf(context.Domains.BaseOf(column.Type));
            if (BuiltInType.IsFloat(type))
                return $"is over {column.Name}, whose floats differ where they read alike. Make it numeric.";
            if (key.Keys.Count == 1 && BuiltInType.IsTimestamp(type))
                return $"is {column.Name} alone, and two things may happen at one time. Add what tells them apart.";
            if (key.IsPrimaryKey && column.Collation is { } name && context.Collations.IsNondeterministic(name))
                return $"is over {column.Name}, whose collation takes different texts for equal. "
                    + "Keep it to a unique key.";
        }

        return null;
    }
}
