using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.ForeignKeys;

/// <summary>A foreign key to a key that may be null, or to a second surrogate where there is a primary key.</summary>
internal sealed class ForeignKeyToLooseKey() : Rule("SK4009", "foreign-key-to-loose-key", Severity.Info)
{
    internal override bool JudgesPartitions => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        foreach (var reference in context.ReferencesOf(table))
        {
            if (context.IsExternal(reference.Key.Target) || reference.Parent.PrimaryKey is not { } primary)
                continue;
            if (Fault(reference, primary, context) is not { } fault)
                continue;
            var message = $"{Wording.Of(table, reference.Key.Columns)} references "
                + $"{Wording.Of(reference.Parent, reference.TargetColumns)}, which {fault}. "
                + $"Reference {Wording.Of(reference.Parent, primary.Columns)}.";
            yield return new(this, ForeignKeySubject.Of(table, reference.Key, context), message);
        }
    }

    private static string? Fault(Reference reference, KeyModel primary, RuleContext context)
    {
        var target = reference.TargetColumns;
        if (!reference.Parent.AreNeverNull(target, context.Domains))
            return "may be null";

        // A key that holds the primary key, or the tenant's, is there to be referred to.
        var tenant = context.Tenants.Of(reference.Parent)?.Name;
        if (primary.Columns.All(target.Contains) || (target.Count > 1 && target.Any(column => column == tenant)))
            return null;
        return target.All(column => IsSurrogate(reference.Parent.Column(column)!)) ? "is not its primary key" : null;
    }

    // What the server makes up is no code by which people know the row.
    private static bool IsSurrogate(ColumnModel column) => column.Identity is not null || column.Default is not null;
}
