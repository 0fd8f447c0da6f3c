using SchemaKit.Ddl;
using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Rules.Indexes;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.ForeignKeys;

/// <summary>
/// The foreign key that a column lacks, as C# and as SQL that stops no writer, with the index that it needs.
/// </summary>
internal static class NewForeignKey
{
    public static Remedy Of(TableModel table, ColumnModel column, TableModel target, RuleContext context)
    {
        var primary = target.PrimaryKey!.Columns[0];
        var key = new ForeignKeyModel(
            context.Convention.ForeignKeyName(
                table.Name.Name, target.Name.Name, [column.Name], table.ForeignKeys.Any(k => k.Target == target.Name)),
            [column.Name],
            target.Name,
            [primary]);
        var members = context.Convention;
        var member = Wording.Members([column.Name], members);
        var csharp = $"t.ForeignKey({member})"
            + $".References(({Wording.Members([target.Name.Name], members)} parent) => "
            + $"parent.{Wording.Members([primary], members)});";
        var needsIndex = NeedsIndex(table, key, target, context);
        if (needsIndex)
            csharp += $"\n{NewIndex.CSharp(table, key.Columns, context)}";

        // Before PostgreSQL 18, a partitioned table checks a new foreign key at once.
        return new(
            csharp,
            table.PartitionKey is null ? string.Join("\n", Statements(table, key, needsIndex, context)) : null);
    }

    private static bool NeedsIndex(
        TableModel table, ForeignKeyModel key, TableModel target, RuleContext context) =>
        !Coverage.Of(table, context.IndexesOf(table), key, target, context.Domains).IsCovered
        && !table.IsDeclared(DeclarationKind.Small)
        && !target.IsDeclared(DeclarationKind.Immutable);

    private static IEnumerable<string> Statements(
        TableModel table, ForeignKeyModel key, bool needsIndex, RuleContext context)
    {
        if (needsIndex)
        {
            foreach (var statement in NewIndex.Statements(table, key.Columns, context))
                yield return statement;
        }

        yield return $"alter table {table.Name.ToSql()} add {ForeignKeyDdl.Of(key)} not valid;";
        yield return $"alter table {table.Name.ToSql()} validate constraint {Identifier.Quote(key.Name)};";
    }
}
