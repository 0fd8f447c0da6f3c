using SchemaKit.Expressions;
using SchemaKit.Model;

namespace SchemaKit.Rules.Security;

/// <summary>A policy that believes what users can write of themselves.</summary>
internal sealed class UserEditableClaims() : Rule("SK8010", "user-editable-claims", Severity.Error)
{
    private static readonly string[] s_always = ["user_metadata", "raw_user_meta_data"];

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (table.Policies.Count == 0)
            yield break;
        var claims = new HashSet<string>([.. s_always, .. context.Settings.Security.UserEditableClaims]);
        foreach (var policy in table.Policies)
        {
            var trees = policy.Conditions.SelectMany(c => context.Calls.Trees(c, (_, _) => true)).Select(t => t.Tree);
            if (trees.Select(t => Claim(t, claims)).FirstOrDefault(c => c is not null) is not { } claim)
                continue;
            yield return new(
                this,
                PolicyWording.Subject(table, policy),
                $"{PolicyWording.Of(table, policy)} trusts {claim}, which users can edit. "
                + "Read the claim from where only the server writes it.");
        }
    }

    private static string? Claim(Expression tree, HashSet<string> claims) => tree.SelfAndParts()
        .SelectMany(Names)
        .FirstOrDefault(claims.Contains);

    /// <summary>A column, a key, or the steps of a path such as <c>{user_metadata,role}</c>.</summary>
    private static IEnumerable<string> Names(Expression part) => part switch
    {
        ColumnRef column => [column.Name],
        FieldSelection field => [field.Field],
        Literal { Kind: LiteralKind.Text } text => text.Text.Trim('{', '}').Split(',').Select(s => s.Trim(' ', '"')),
        _ => [],
    };
}
