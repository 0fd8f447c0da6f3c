using SchemaKit.Model;
using SchemaKit.Rules.Linting;
using SchemaKit.Settings;

namespace SchemaKit.Rules.Security;

/// <summary>Row security without a permissive policy, which hides every row from everybody but the owner.</summary>
internal sealed class RowSecurityDeniesAll() : Rule("SK8003", "row-security-denies-all", Severity.Info)
{
    internal override bool IsAboutAbsence => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (!table.HasRowSecurity || table.Policies.Any(p => !p.IsRestrictive) || IsServiceOnly(table, context))
            yield break;
        var isRestricted = table.Policies.Count > 0;
        var what = isRestricted ? "restrictive policies only, which allow nothing" : "no policy";
        yield return new(
            this,
            Subject.Of(table),
            $"{Wording.Of(table.Name)} has row security and {what}, so nobody but its owner sees a row. "
            + "Add a permissive policy, or say t.IsServiceOnly(because).")
        {
            Severity = isRestricted ? Severity.Warning : Severity.Info,
        };
    }

    private static bool IsServiceOnly(TableModel table, RuleContext context) =>
        table.IsDeclared(DeclarationKind.ServiceOnly)
        || ObjectPattern.ParseAll(context.Settings.Security.ServiceOnlyTables).Any(p => p.Matches(table.Name));
}
