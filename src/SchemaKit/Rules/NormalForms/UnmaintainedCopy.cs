using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.NormalForms;

/// <summary>A column that is derived from others by design, and that nothing keeps right.</summary>
internal sealed class UnmaintainedCopy() : Rule("SK6505", "unmaintained-copy", Severity.Warning)
{
    internal override bool IsAboutAbsence => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        foreach (var column in table.Columns.Where(c => c.DerivedFrom.Count > 0 && !table.IsKeptRight(c, context.Routines)))
        {
            yield return new(
                this,
                Subject.Of(table, column),
                $"{Wording.Of(table, [column.Name])} is derived from {DependencyWords.List(column.DerivedFrom)}, but "
                + "nothing keeps it right. Make it a generated column, keep it by a trigger or a check, or say "
                + "KeptByApplication(\"…\").");
        }
    }
}
