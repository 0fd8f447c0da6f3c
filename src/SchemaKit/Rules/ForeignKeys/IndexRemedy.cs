using SchemaKit.Model;
using SchemaKit.Rules.Indexes;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.ForeignKeys;

/// <summary>The index that a foreign key lacks, as C# and as SQL that stops no writer.</summary>
internal static class IndexRemedy
{
    public static Remedy? Of(TableModel table, ForeignKeyModel key, Coverage coverage, RuleContext context)
    {
        if (coverage.Verdict == CoverageVerdict.CastByCheck)
            return null;
        if (coverage.Verdict == CoverageVerdict.Invalid)
        {
            // On a partitioned table, an invalid index waits for partitions that lack theirs.
            var broken = new QualifiedName(table.Name.Schema, coverage.Nearest!.Name);
            return table.PartitionKey is null ? new(null, $"reindex index concurrently {broken.ToSql()};") : null;
        }

        var former = table.Indexes.Where(index => Begins(index, key.Columns)).ToList();
        var instead = string.Join(" and ", former.Select(index => Call(index, context)));
        var csharp = NewIndex.CSharp(table, key.Columns, context);
        var sql = NewIndex.Statements(table, key.Columns, context).Concat(former.Select(index => Drop(table, index)));
        return new(instead.Length == 0 ? csharp : $"{csharp} // instead of {instead}", string.Join("\n", sql));
    }

    /// <summary>Whether the index would be a part of the new one, and be good for nothing else.</summary>
    private static bool Begins(IndexModel index, IReadOnlyList<string> columns) =>
        index is { Method: IndexMethod.Btree, IsUnique: false, Predicate: null, Included.Count: 0, AttachedTo: null }
        && index.Keys.Count < columns.Count
        && index.Keys.Select((key, i) => key == IndexKeyModel.Of(columns[i])).All(isSame => isSame);

    private static string Call(IndexModel index, RuleContext context) =>
        $"t.Index({Wording.Members(index.Keys.Select(k => k.Column!), context.Convention)})";

    // The index of a partitioned table is dropped with those of its partitions, which waits for readers.
    private static string Drop(TableModel table, IndexModel index)
    {
        var how = table.PartitionKey is null ? " concurrently" : "";
        return $"drop index{how} {new QualifiedName(table.Name.Schema, index.Name).ToSql()};";
    }
}
