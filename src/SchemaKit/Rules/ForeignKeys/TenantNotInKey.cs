using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.ForeignKeys;

/// <summary>A foreign key that lets a row of one tenant refer to that of another.</summary>
internal sealed class TenantNotInKey() : Rule("SK4020", "tenant-not-in-key", Severity.Info)
{
    internal override bool JudgesPartitions => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        foreach (var reference in context.ReferencesOf(table))
        {
            if (context.Tenants.Of(reference.Child) is not { } own
                || context.Tenants.Of(reference.Parent) is not { } theirs)
                continue;
            var key = reference.Key;
            if (own.Name != theirs.Name || key.Columns.Contains(own.Name))
                continue;
            var message = $"{Wording.Of(table, key.Columns)} references {Wording.Of(key.Target)} without {own.Name}, "
                + "so a row may refer to another tenant's. "
                + $"Reference ({string.Join(", ", reference.TargetColumns.Prepend(own.Name))}).";
            yield return new(this, ForeignKeySubject.Of(table, key, context), message)
            {
                Grade = own.IsDeclared ? Grade.Proven : Grade.Suggested,
            };
        }
    }
}
