using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Structure;

/// <summary>A table that is empty after a crash, among tables that are not.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createtable.html#SQL-CREATETABLE-UNLOGGED"/>
internal sealed class UnloggedTable() : Rule("SK7016", "unlogged-table", Severity.Info)
{
    internal override IEnumerable<Finding> Check(RuleContext context)
    {
        var tables = context.Tables.SelectMany(t => t.SelfAndPartitions()).ToList();
        var unlogged = tables.Where(t => t.IsUnlogged && !context.IsExternal(t.Name)).ToList();
        if (unlogged.Count == 0)
            return [];
        var durable = new HashSet<string>(
            tables.Where(t => !t.IsUnlogged).Select(t => t.Name.Schema), StringComparer.Ordinal);
        return unlogged
            .Where(t => durable.Contains(t.Name.Schema) && !MayBeLost(context.Whole(t)))
            .Select(t => new Finding(
                this,
                Subject.Of(t),
                $"{Wording.Of(t.Name)} is unlogged: it is empty after a crash, and no replica has it. "
                + "Make it logged, or say t.IsCache(\"…\"), t.IsQueue(\"…\") or t.IsStaging(\"…\").",
                new(null, $"alter table {t.Name.ToSql()} set logged;")));
    }

    private static bool MayBeLost(TableModel table) =>
        table.IsDeclared(DeclarationKind.Cache)
        || table.IsDeclared(DeclarationKind.Queue)
        || table.IsDeclared(DeclarationKind.Staging);
}
