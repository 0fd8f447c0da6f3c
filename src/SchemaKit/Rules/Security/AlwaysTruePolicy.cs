using SchemaKit.Expressions;
using SchemaKit.Model;

namespace SchemaKit.Rules.Security;

/// <summary>A policy that lets every row be written.</summary>
internal sealed class AlwaysTruePolicy() : Rule("SK8005", "always-true-policy", Severity.Warning)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        foreach (var policy in table.Policies)
        {
            // A restrictive policy takes nothing away by being true.
            if (policy.IsRestrictive || policy.Command == SqlCommand.Select || IsForServices(policy, context))
                continue;
            if (!policy.Conditions.Any(c => Truth.Of(c) == true))
                continue;
            var command = policy.Command == SqlCommand.All ? "write" : PolicyWording.Word(policy.Command);
            yield return new(
                this,
                PolicyWording.Subject(table, policy),
                $"{PolicyWording.Of(table, policy)} lets {Whom(policy)} {command} any row. "
                + "Write a condition, or name a service role.");
        }
    }

    private static bool IsForServices(PolicyModel policy, RuleContext context) =>
        policy.Roles.Count > 0 && policy.Roles.All(r => context.Settings.Security.ServiceRoles.Contains(r));

    private static string Whom(PolicyModel policy) =>
        policy.Roles.Count == 0 ? "everybody" : string.Join(" and ", policy.Roles);
}
