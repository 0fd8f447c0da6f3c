using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Indexes;

/// <summary>A plain index that a table lacks, as C#, and as SQL that stops no writer.</summary>
internal static class NewIndex
{
    public static string CSharp(TableModel table, IReadOnlyList<string> columns, RuleContext context)
    {
        var name = FreeName(table, columns, context);
        var named = name == OwnName(table, columns, context) ? "" : $".Named(\"{name}\")";
        return $"t.Index({Wording.Members(columns, context.Convention)}){named};";
    }

    public static IEnumerable<string> Statements(
        TableModel table, IReadOnlyList<string> columns, RuleContext context) =>
        Create(table, FreeName(table, columns, context), columns, context);

    /// <summary>
    /// A partitioned table takes no index concurrently: its partitions are indexed one by one, and their indexes
    /// attached to one on the parent alone.
    /// </summary>
    private static IEnumerable<string> Create(
        TableModel table, string name, IReadOnlyList<string> columns, RuleContext context)
    {
        var keys = Wording.Sql(columns);
        if (table.PartitionKey is null)
        {
            yield return $"create index concurrently {Identifier.Quote(name)} on {table.Name.ToSql()} ({keys});";
            yield break;
        }

        yield return $"create index {Identifier.Quote(name)} on only {table.Name.ToSql()} ({keys});";
        foreach (var partition in table.Partitions.Select(p => p.Table))
        {
            var part = FreeName(partition, columns, context);
            foreach (var statement in Create(partition, part, columns, context))
                yield return statement;
            yield return $"alter index {new QualifiedName(table.Name.Schema, name).ToSql()} "
                + $"attach partition {new QualifiedName(partition.Name.Schema, part).ToSql()};";
        }
    }

    // An index that came near may have the name already.
    private static string FreeName(TableModel table, IReadOnlyList<string> columns, RuleContext context)
    {
        var name = OwnName(table, columns, context);
        var isTaken = context.IndexesOf(context.Whole(table)).Any(i => i.Name == name);
        return isTaken ? Identifier.Shorten($"{name}_all") : name;
    }

    private static string OwnName(TableModel table, IReadOnlyList<string> columns, RuleContext context) =>
        context.Convention.IndexName(table.Name.Name, columns);
}
