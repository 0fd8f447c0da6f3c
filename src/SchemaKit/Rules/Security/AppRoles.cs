using SchemaKit.Model;

namespace SchemaKit.Rules.Security;

/// <summary>Whether it is known who reaches the database.</summary>
internal static class AppRoles
{
    /// <summary>Without policies and grants only owners reach anything, so that nothing is missing.</summary>
    public static string? Missing(RuleContext context) => context.Reach.HasRoles || !IsShared(context.Database)
        ? null
        : "security.appRoles names no role, so that it is not known who reaches what.";

    private static bool IsShared(DatabaseModel database) =>
        database.Tables.Any(t => t.HasRowSecurity || t.Policies.Count > 0 || t.Grants.Count > 0);

    public static string? Reaching(TableModel table, RuleContext context) =>
        context.Reach.RoleReaching(table.Name, table.Grants);
}
