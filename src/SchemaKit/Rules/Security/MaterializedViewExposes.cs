using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Security;

/// <summary>A materialized view keeps rows that row security would hide, and has none itself.</summary>
internal sealed class MaterializedViewExposes() : Rule("SK8014", "matview-exposes", Severity.Warning)
{
    internal override string? MissingEvidence(RuleContext context) => AppRoles.Missing(context);

    internal override IEnumerable<Finding> Check(RuleContext context)
    {
        if (ProtectedData.Behind(context) is not { } reads)
            yield break;
        foreach (var view in context.Database.MaterializedViews)
        {
            if (context.Reach.RoleReaching(view.Name, view.Grants) is not { } role
                || ProtectedData.In(view.Name, reads, context) is not { } table)
            {
                continue;
            }

            yield return new(
                this,
                Subject.Of(ObjectKind.MaterializedView, view.Name, view.Location),
                $"{Wording.Of(view.Name)} keeps rows of {Wording.Of(table)} that row security hides, and {role} reaches it. "
                + "Revoke its privileges.");
        }
    }
}
