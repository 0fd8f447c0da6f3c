using SchemaKit.Model;

namespace SchemaKit.Rules.Security;

/// <summary>Permissive policies that are all evaluated for one role and command.</summary>
internal sealed class ManyPermissivePolicies() : Rule("SK8007", "many-permissive-policies", Severity.Info)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (table.Policies.Count < 2)
            yield break;
        var permissive = table.Policies.Where(p => !p.IsRestrictive).ToArray();
        for (var i = 1; i < permissive.Length; i++)
        {
            var policy = permissive[i];
            var others = permissive.Take(i).Where(other => SharedCommands(other, policy).Any()).ToArray();
            if (others.Length == 0)
                continue;
            var commands = others.SelectMany(other => SharedCommands(other, policy)).Distinct().OrderBy(c => c);
            yield return new(
                this,
                PolicyWording.Subject(table, policy),
                $"{PolicyWording.Of(table, policy)} is evaluated beside {string.Join(", ", others.Select(o => o.Name))} "
                + $"for {string.Join(", ", commands.Select(PolicyWording.Word))}. Merge them with or.");
        }
    }

    private static IEnumerable<SqlCommand> SharedCommands(PolicyModel left, PolicyModel right) =>
        left.SharesRoleWith(right) ? left.Commands.Intersect(right.Commands) : [];
}
