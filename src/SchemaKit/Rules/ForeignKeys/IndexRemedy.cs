using SchemaKit.Model;
using SchemaKit.Rules.Indexes;

namespace SchemaKit.Rules.ForeignKeys;

/// <summary>The index that a foreign key lacks, as C# and as SQL that stops no writer.</summary>
internal static class IndexRemedy
{
    public static Remedy? Of(TableModel table, ForeignKeyModel key, Coverage coverage, string add, RuleContext context)
    {
        if (coverage.Verdict == CoverageVerdict.CastByCheck)
            return null;
        if (coverage.Verdict == CoverageVerdict.Invalid)
        {
            // On a partitioned table, an invalid index waits for partitions that lack theirs.
            var broken = new QualifiedName(table.Name.Schema, coverage.Nearest!.Name);
            return table.PartitionKey is null ? new(null, $"reindex index concurrently {broken.ToSql()};") : null;
        }

        return new($"{add};", string.Join("\n", NewIndex.Statements(table, key.Columns, context)));
    }
}
