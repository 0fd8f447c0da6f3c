using SchemaKit.Ddl;
using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Rules.Indexes;

/// <summary>The SQL that puts an index in the place of another while the table is used.</summary>
internal static class IndexReplacement
{
    /// <summary>Null for a partitioned table, whose indexes cannot be built beside writes in one step.</summary>
    public static Remedy? Of(TableModel table, IndexModel old, IndexModel replacement)
    {
        if (table.PartitionKey is not null)
            return null;
        var temporary = Identifier.Shorten($"{old.Name}_new");
        string Name(string index) => new QualifiedName(table.Name.Schema, index).ToSql();
        string[] statements =
        [
            IndexDdl.Concurrently(table.Name, replacement with { Name = temporary }),
            .. Uses(table, old, temporary),
            $"drop index concurrently {Name(old.Name)};",
            $"alter index {Name(temporary)} rename to {Identifier.Quote(old.Name)};",
        ];
        return new(null, string.Join("\n", statements));
    }

    private static IEnumerable<string> Uses(TableModel table, IndexModel old, string name)
    {
        if (old.IsClustered)
            yield return $"alter table {table.Name.ToSql()} {IndexDdl.ClusterOn(name)};";
        if (old.IsReplicaIdentity)
            yield return $"alter table {table.Name.ToSql()} {IndexDdl.ReplicaIdentity(name)};";
        foreach (var comment in CommentDdl.OnIndex(table.Name, name, old.Comment))
            yield return comment.ToString();
    }
}
