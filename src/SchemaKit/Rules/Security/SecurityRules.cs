namespace SchemaKit.Rules.Security;

/// <summary>The rules of row security, privileges and secrets, in order of id.</summary>
internal static class SecurityRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        Rule.RowSecurityOff,
        Rule.PoliciesNotEnabled,
        Rule.RowSecurityDeniesAll,
        Rule.AlwaysTruePolicy,
        Rule.PerRowCall,
        Rule.ManyPermissivePolicies,
        Rule.UpdatePolicyIncomplete,
        Rule.PolicyForPublic,
        Rule.UserEditableClaims,
        Rule.PolicyRecursion,
        Rule.TenantColumnUnused,
        Rule.ViewBypassesRowSecurity,
        Rule.MaterializedViewExposes,
        Rule.MutableSearchPath,
        Rule.SensitiveReadable,
        Rule.SecretInSchema,
    ];
}
