using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.ForeignKeys;

/// <summary>A tree whose rows do not say what becomes of them when their parent goes.</summary>
internal sealed class SelfReferenceAction() : Rule("SK4010", "self-reference-action", Severity.Off)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context) =>
        from reference in context.ReferencesOf(table)
        where reference.IsToItself && reference.Key.OnDelete == ReferentialAction.NoAction
        select new Finding(
            this,
            ForeignKeySubject.Of(table, reference.Key, context),
            $"{Wording.Of(table, reference.Key.Columns)} references its own table, "
            + "and does not say what a deletion does to the rows below. Say on delete cascade, set null or restrict.");
}
