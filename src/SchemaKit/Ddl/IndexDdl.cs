using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Ddl;

/// <seealso href="https://www.postgresql.org/docs/current/sql-createindex.html"/>
internal static class IndexDdl
{
    public static IEnumerable<DdlStatement> Of(
        QualifiedName table, IndexModel index, DdlOptions options, bool isOnParentOnly = false)
    {
        var path = table.PathOf(index.Name);
        yield return new(DdlStatementKind.CreateIndex, path, Create(table, index, options, isOnParentOnly));
        for (var i = 0; i < index.Keys.Count; i++)
        {
            if (index.Keys[i].StatisticsTarget is { } target)
                yield return new(DdlStatementKind.AlterTable, path, SetStatistics(table, index, i + 1, target));
        }

        if (index.IsClustered)
            yield return TableDdl.Alter(table, path, ClusterOn(index.Name));
        if (index.IsReplicaIdentity)
            yield return TableDdl.Alter(table, path, ReplicaIdentity(index.Name));
        foreach (var comment in CommentDdl.OnIndex(table, index.Name, index.Comment))
            yield return comment;
    }

    /// <summary>Builds an index while the table is used.</summary>
    public static string Concurrently(QualifiedName table, IndexModel index) =>
        $"{Create(table, index, new(), isOnParentOnly: false, how: " concurrently")};";

    /// <summary>Makes an index the replica identity of its table, in <c>alter table</c>.</summary>
    public static string ReplicaIdentity(string index) => $"replica identity using index {Identifier.Quote(index)}";

    /// <summary>Makes an index the order of its table, in <c>alter table</c>.</summary>
    public static string ClusterOn(string index) => $"cluster on {Identifier.Quote(index)}";

    /// <summary>A key with all that is said of it, as indexes and exclusion constraints write it.</summary>
    public static string Key(IndexKeyModel key)
    {
        var text = key.Expression is { } expression
            ? SqlText.Parenthesized(expression)
            : Identifier.Quote(key.Column!);
        if (key.Collation is { } collation)
            text += $" collate {collation}";
        if (key.OperatorClass is { } operatorClass)
            text += $" {operatorClass}";
        if (key.IsDescending)
            text += " desc";
        if (key.Nulls is { } nulls)
            text += nulls == NullsOrder.First ? " nulls first" : " nulls last";
        return text;
    }

    public static string Word(IndexMethod method) => method switch
    {
        IndexMethod.Btree => "btree",
        IndexMethod.Hash => "hash",
        IndexMethod.Gist => "gist",
        IndexMethod.Spgist => "spgist",
        IndexMethod.Gin => "gin",
        IndexMethod.Brin => "brin",
        _ => throw new ArgumentOutOfRangeException(nameof(method)),
    };

    private static string SetStatistics(QualifiedName table, IndexModel index, int position, int target)
    {
        var name = new QualifiedName(table.Schema, index.Name).ToSql();
        return $"alter index {name} alter column {SqlText.Digits(position)} set statistics {SqlText.Digits(target)}";
    }

    private static string Create(
        QualifiedName table, IndexModel index, DdlOptions options, bool isOnParentOnly, string how = "")
    {
        var only = isOnParentOnly ? "only " : "";
        var unique = index.IsUnique ? " unique" : "";
        var method = index.Method == IndexMethod.Btree ? "" : $" using {Word(index.Method)}";
        var keys = string.Join(", ", index.Keys.Select(Key));
        var text = $"create{unique} index{how}{SqlText.IfNotExists(options)} {Identifier.Quote(index.Name)}"
            + $" on {only}{table.ToSql()}{method} ({keys}){SqlText.Include(index.Included)}";
        if (index.NullsNotDistinct)
            text += " nulls not distinct";
        if (index.Parameters.Count > 0)
            text += $" {SqlText.With(index.Parameters)}";
        text += SqlText.Tablespace(index.Tablespace);
        return index.Predicate is { } predicate ? $"{text} where {SqlText.Open(predicate)}" : text;
    }
}
