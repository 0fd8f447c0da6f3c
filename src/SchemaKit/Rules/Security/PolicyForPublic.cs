using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Rules.Security;

/// <summary>A policy without <c>to</c>, which applies to every role there is and will be.</summary>
internal sealed class PolicyForPublic() : Rule("SK8009", "policy-for-public", Severity.Info)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        foreach (var policy in table.Policies.Where(p => p.Roles.Count == 0))
        {
            yield return new(
                this,
                PolicyWording.Subject(table, policy),
                $"{PolicyWording.Of(table, policy)} applies to every role. Name the roles with To.",
                Narrowed(table, policy, context));
        }
    }

    private static Remedy? Narrowed(TableModel table, PolicyModel policy, RuleContext context)
    {
        var roles = context.Settings.Security.BoundRoles.Select(Identifier.Quote).ToArray();
        return roles.Length == 0
            ? null
            : new(null, PolicyWording.Alter(table, policy, $"to {string.Join(", ", roles)}"));
    }
}
