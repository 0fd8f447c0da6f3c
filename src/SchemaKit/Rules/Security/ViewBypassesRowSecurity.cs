using SchemaKit.Rules.Linting;
using SchemaKit.Settings;

namespace SchemaKit.Rules.Security;

/// <summary>A view reads with the rights of its owner, whom row security does not bind, unless it says otherwise.</summary>
internal sealed class ViewBypassesRowSecurity() : Rule("SK8013", "view-bypasses-row-security", Severity.Warning)
{
    internal override string? MissingEvidence(RuleContext context) => AppRoles.Missing(context);

    internal override IEnumerable<Finding> Check(RuleContext context)
    {
        if (ProtectedData.Behind(context) is not { } reads)
            yield break;
        var declared = ObjectPattern.ParseAll(context.Settings.Security.DefinerViews);
        foreach (var view in context.Database.Views.Where(v => !v.IsSecurityInvoker))
        {
            if (declared.Any(p => p.Matches(view.Name))
                || context.Reach.RoleReaching(view.Name, view.Grants) is not { } role
                || ProtectedData.In(view.Name, reads, context) is not { } table)
            {
                continue;
            }

            yield return new(
                this,
                Subject.Of(ObjectKind.View, view.Name, view.Location),
                $"{Wording.Of(view.Name)} shows {role} rows of {Wording.Of(table)} that row security hides, for it lacks "
                + "security_invoker = true. Set it with SecurityInvoker().",
                new(".SecurityInvoker()", $"alter view {view.Name.ToSql()} set (security_invoker = true);"));
        }
    }
}
