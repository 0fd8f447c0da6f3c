using SchemaKit.Rules.Security;

namespace SchemaKit;

/// <content>Rules of row security, privileges and secrets.</content>
public abstract partial class Rule
{
    /// <summary>SK8001. A table that strangers reach without row security.</summary>
    public static Rule RowSecurityOff { get; } = new RowSecurityOff();

    /// <summary>SK8002. Policies that do nothing, because row security is off.</summary>
    public static Rule PoliciesNotEnabled { get; } = new PoliciesNotEnabled();

    /// <summary>SK8003. Row security that hides every row.</summary>
    public static Rule RowSecurityDeniesAll { get; } = new RowSecurityDeniesAll();

    /// <summary>SK8005. A policy that lets every row be written.</summary>
    public static Rule AlwaysTruePolicy { get; } = new AlwaysTruePolicy();

    /// <summary>SK8006. A call that a policy makes for each row, though its value is the same for all.</summary>
    public static Rule PerRowCall { get; } = new PerRowCall();

    /// <summary>SK8007. Several permissive policies for one role and command.</summary>
    public static Rule ManyPermissivePolicies { get; } = new ManyPermissivePolicies();

    /// <summary>SK8008. An update policy that finds no rows, or gives rows away.</summary>
    public static Rule UpdatePolicyIncomplete { get; } = new UpdatePolicyIncomplete();

    /// <summary>SK8009. A policy that applies to every role.</summary>
    public static Rule PolicyForPublic { get; } = new PolicyForPublic();

    /// <summary>SK8010. A policy that trusts claims which users can edit.</summary>
    public static Rule UserEditableClaims { get; } = new UserEditableClaims();

    /// <summary>SK8011. A policy that reads its own table.</summary>
    public static Rule PolicyRecursion { get; } = new PolicyRecursion();

    /// <summary>SK8012. Row security that does not test the tenant column.</summary>
    public static Rule TenantColumnUnused { get; } = new TenantColumnUnused();

    /// <summary>SK8013. A view that shows what row security hides.</summary>
    public static Rule ViewBypassesRowSecurity { get; } = new ViewBypassesRowSecurity();

    /// <summary>SK8014. A materialized view that keeps what row security hides.</summary>
    public static Rule MaterializedViewExposes { get; } = new MaterializedViewExposes();

    /// <summary>SK8015. A security definer function without a search_path of its own.</summary>
    public static Rule MutableSearchPath { get; } = new MutableSearchPath();

    /// <summary>SK8017. A sensitive column that strangers can read.</summary>
    public static Rule SensitiveReadable { get; } = new SensitiveReadable();

    /// <summary>SK8021. A secret in a default, a comment or a function.</summary>
    public static Rule SecretInSchema { get; } = new SecretInSchema();
}
