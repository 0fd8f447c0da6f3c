using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Rules.Linting;

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

        var name = FreeName(context.Whole(table), key, context.Convention);
        var statements = Create(table, name, key, context);
        return new($"{add};", string.Join("\n", statements));
    }

    /// <summary>
    /// A partitioned table takes no index concurrently: its partitions are indexed one by one, and their indexes
    /// attached to one on the parent alone.
    /// </summary>
    private static IEnumerable<string> Create(
        TableModel table, string name, ForeignKeyModel key, RuleContext context)
    {
        var columns = Wording.Sql(key.Columns);
        if (table.PartitionKey is null)
        {
            yield return $"create index concurrently {Identifier.Quote(name)} on {table.Name.ToSql()} ({columns});";
            yield break;
        }

        yield return $"create index {Identifier.Quote(name)} on only {table.Name.ToSql()} ({columns});";
        foreach (var partition in table.Partitions.Select(p => p.Table))
        {
            var part = FreeName(context.Whole(partition), key, context.Convention);
            foreach (var statement in Create(partition, part, key, context))
                yield return statement;
            yield return $"alter index {new QualifiedName(table.Name.Schema, name).ToSql()} "
                + $"attach partition {new QualifiedName(partition.Name.Schema, part).ToSql()};";
        }
    }

    // An index that came near may have the name already.
    private static string FreeName(TableModel table, ForeignKeyModel key, NamingConvention convention)
    {
        var name = convention.IndexName(table.Name.Name, key.Columns);
        var taken = IndexShape.AllOf(table).Any(i => i.Name == name);
        return taken ? Identifier.Shorten($"{name}_all") : name;
    }
}
