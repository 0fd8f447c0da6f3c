using SchemaKit.Model;

namespace SchemaKit.CSharp;

/// <content>Row security, policies and grants.</content>
internal sealed partial class TableClass
{
    private IEnumerable<CallChain> Access()
    {
        if (_table.HasRowSecurity)
            yield return Define("RowSecurity", _table.IsRowSecurityForced ? ["forced: true"] : []);
        else if (_table.IsRowSecurityForced)
            LeaveOut("that row security would bind the owner, which is off");
        foreach (var policy in _table.Policies)
            yield return Policy(policy);
        foreach (var grant in _table.Grants)
        {
            if (PrivilegeText.Of(grant) is not { } privileges)
            {
                LeaveOut($"what {grant.Role} may not do: {grant.Privileges}");
                continue;
            }

            IEnumerable<string> columns = grant.Columns.Count > 0 ? [$"[{_members.PathsOf(grant.Columns)}]"] : [];
            yield return Define("Grant", [privileges, CSharpText.Named("to", grant.Role), .. columns])
                .ThenIf(grant.WithGrantOption, "WithGrantOption");
        }
    }

    private CallChain Policy(PolicyModel policy)
    {
        var arguments = new List<string>
        {
            CSharpText.Literal(policy.Name), $"on: {nameof(SqlCommand)}.{policy.Command}",
        };
        if (policy.Roles.Count == 1)
            arguments.Add(CSharpText.Named("to", policy.Roles[0]));
        if (policy.Using is { } condition)
            arguments.Add($"@using: {Sql(condition, "", $"the policy {policy.Name}")}");
        if (policy.WithCheck is { } check)
            arguments.Add($"withCheck: {Sql(check, "", $"the check of the policy {policy.Name}")}");
        if (policy.IsRestrictive)
            arguments.Add("restrictive: true");
        var chain = Define("Policy", [.. arguments]);
        if (policy.Roles.Count > 1)
            chain.Then("To", policy.Roles.Select(CSharpText.Literal));
        return chain.ThenText("Comment", policy.Comment);
    }
}
