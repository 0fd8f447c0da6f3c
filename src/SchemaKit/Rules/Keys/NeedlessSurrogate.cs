using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Keys;

/// <summary>A generated key that nobody refers to, beside one that the rows have anyway.</summary>
internal sealed class NeedlessSurrogate() : Rule("SK3005", "needless-surrogate", Severity.Info)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        // A table that says more than that two rows belong together is known by a number with good reason.
        var isJunction = table.IsJunction() || table.Joined().Count > 0;
        if (!isJunction || table.GeneratedKey() is not { } column || IsNeeded(table, column, context))
            yield break;
        var natural = context.KeysOf(table)
            .FirstOrDefault(k => !k.IsPrimaryKey && IsNatural(table, k));
        if (natural is null)
            yield break;
        var columns = DeclaredKeys.ColumnsOf(natural);
        yield return new(
            this,
            Subject.Of(table, column),
            $"{Wording.Of(table, [column.Name])} is generated and referenced by nothing, while "
            + $"{string.Join(", ", columns)} is a key already. Make that the primary key, "
            + "or say .PublishedKey(because).",
            Sql(table, column, natural, context) is { } sql ? new(null, sql) : null);
    }

    private static bool IsNeeded(TableModel table, ColumnModel column, RuleContext context) =>
        column.IsDeclared(DeclarationKind.PublishedKey)
        || table.PrimaryKey!.IsReplicaIdentity
        || context.ReferencesTo(table.Name).Any(r => r.Key.TargetColumns.Contains(column.Name));

    private static bool IsNatural(TableModel table, IndexShape key) =>
        key.Keys.All(k => table.ForeignKeys.Any(f => f.Columns.Contains(k.Column!)));

    private static string? Sql(TableModel table, ColumnModel column, IndexShape key, RuleContext context)
    {
        var isHeld = context.ReferencesTo(table.Name).Any(r => key.HasExactly(r.Key.TargetColumns));
        var isSimple = key is { Method: IndexMethod.Btree, Deferral: Deferral.NotDeferrable };
        if (isHeld || table.PartitionKey is not null || !isSimple)
            return null;
        var columns = DeclaredKeys.ColumnsOf(key);
        var (owner, former) = (table.Name.ToSql(), Identifier.Quote(table.PrimaryKey!.Name));
        var made = Identifier.Quote(Identifier.Shorten($"{table.PrimaryKey.Name}_new"));
        var drop = key.IsConstraint
            ? $"alter table {owner} drop constraint {Identifier.Quote(key.Name)};"
            : $"drop index {new QualifiedName(table.Name.Schema, key.Name).ToSql()};";
        return $"create unique index concurrently {made} on {owner} ({Wording.Sql(columns)});\n"
            + $"begin; alter table {owner} drop column {Identifier.Quote(column.Name)}; "
            + $"alter table {owner} add constraint {former} primary key using index {made}; {drop} commit;";
    }
}
