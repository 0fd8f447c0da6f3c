using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Structure;

/// <summary>
/// Columns that are rows of another table: no type, no check and no foreign key can hold their values.
/// </summary>
internal sealed class EntityAttributeValue() : Rule("SK7001", "entity-attribute-value", Severity.Info)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (!table.IsEntityAttributeValue() || table.IsDeclared(DeclarationKind.KeyValue))
            yield break;
        var target = Wording.Of(table.ForeignKeys[0].Target);
        yield return new(
            this,
            Subject.Of(table),
            $"{Wording.Of(table.Name)} seems to keep attributes of {target} as rows, whose values nothing checks. "
            + "Make them columns, or one jsonb column; say t.IsKeyValue(\"…\") where anything may be a key.")
        {
            Grade = Grade.Suggested,
        };
    }
}
