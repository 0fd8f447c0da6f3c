using SchemaKit.Model;

namespace SchemaKit.Rules.Security;

/// <summary>Tables with row security, behind views.</summary>
internal static class ProtectedData
{
    /// <summary>What views read of it; null when there is none, or nobody to hide it from.</summary>
    public static ViewReads? Behind(RuleContext context) =>
        context.Reach.HasRoles && context.Database.Tables.Any(t => t.HasRowSecurity) ? new(context.Database) : null;

    public static QualifiedName? In(QualifiedName view, ViewReads reads, RuleContext context)
    {
        foreach (var relation in reads.Of(view))
        {
            if (context.Table(relation) is { HasRowSecurity: true } table)
                return table.Name;
        }

        return null;
    }
}
