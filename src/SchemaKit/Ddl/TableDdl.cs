using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Ddl;

/// <summary>A table with all that only it can have: columns, constraints, comments, indexes, partitions.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createtable.html"/>
internal static class TableDdl
{
    // Which of them is raised depends on the server's version and on what the key repeats.
    private const string KeyExists = "duplicate_object or duplicate_table or invalid_table_definition";

    public static IEnumerable<DdlStatement> Of(OrderedTable ordered, DdlOptions options)
    {
        var table = ordered.Table;
        return
        [
            new(DdlStatementKind.CreateTable, table.Name.ToString(), Create(ordered, options)),
            .. Rest(table, ordered.Inline, options),
            .. table.Partitions.SelectMany(p => PartitionDdl.Of(table, p, options)),
            .. AttachedIndexDdl.Of(table, options),
        ];
    }

    /// <summary>What follows the creation of a table or of a partition.</summary>
    /// <param name="table">The table.</param>
    /// <param name="inline">The foreign keys that its creation stated.</param>
    /// <param name="options">How it is written.</param>
    public static IEnumerable<DdlStatement> Rest(
        TableModel table, IEnumerable<ForeignKeyModel> inline, DdlOptions options) =>
    [
        .. table.Columns.Where(ColumnDdl.HasMore).SelectMany(c => ColumnDdl.Alter(table, c)),
        .. table.Columns.Where(c => c.NotNull is not null).SelectMany(c => NotNullDdl.After(table, c)),
        .. table.Columns.Where(c => c.Identity is not null).SelectMany(c => IdentityDdl.OnSequence(table, c)),
        .. KeyPlaces.Repeated(table).SelectMany(k => AddKey(table, k, options)),
        .. RowSecurity(table),
        .. ReplicaIdentityOf(table),
        .. CommentDdl.OnTableParts(table, inline),
        .. GrantDdl.On(table),
        .. table.Checks.Where(c => c.IsNotValid).SelectMany(c => CheckDdl.Add(table, c, options)),
        .. table.Indexes.Where(i => i.AttachedTo is null && !AttachedIndexDdl.IsOnParentOnly(table, i))
            .SelectMany(i => IndexDdl.Of(table.Name, i, options)),
        .. table.Statistics.SelectMany(s => StatisticsDdl.Of(table.Name, s, options)),
    ];

    /// <summary>An <c>alter table</c> of the table, with what it changes.</summary>
    public static DdlStatement Alter(QualifiedName table, string path, string change) =>
        new(DdlStatementKind.AlterTable, path, $"alter table {table.ToSql()} {change}");

    /// <summary>An <c>alter table … add</c> of a constraint.</summary>
    public static DdlStatement Add(TableModel table, string name, string constraint, DdlOptions options) =>
        new(
            DdlStatementKind.AddConstraint,
            table.Name.PathOf(name),
            DoBlock.Around($"alter table {table.Name.ToSql()}\n  add {constraint}", options));

    /// <summary>A key that the creation of the table cannot state.</summary>
    public static IEnumerable<DdlStatement> AddKey(
        TableModel table, KeyModel key, DdlOptions options, bool isOnParentOnly = false)
    {
        var only = isOnParentOnly ? "only " : "";
        var constraint = key == table.PrimaryKey ? KeyDdl.PrimaryKey(key) : KeyDdl.Unique(key);
        var text = $"alter table {only}{table.Name.ToSql()}\n  add {constraint}";
        return
        [
            new(DdlStatementKind.AddConstraint, table.Name.PathOf(key.Name), DoBlock.Around(text, options, KeyExists)),
            .. KeyUses(table, key),
            .. CommentDdl.OnConstraint(table, key.Name, key.Comment),
            .. CommentDdl.OnIndex(table.Name, key.Name, key.IndexComment),
        ];
    }

    /// <summary><c>constraint</c> and its name.</summary>
    public static string Named(string constraint) => $"constraint {Identifier.Quote(constraint)}";

    /// <summary><c>create table</c> up to and with the name.</summary>
    public static string Head(TableModel table, DdlOptions options)
    {
        var unlogged = table.IsUnlogged ? " unlogged" : "";
        return $"create{unlogged} table{SqlText.IfNotExists(options)} {table.Name.ToSql()}";
    }

    /// <summary>What follows the columns: how the table is divided and kept.</summary>
    public static string Tail(TableModel table)
    {
        var text = "";
        if (table.PartitionKey is { } key)
            text += $" partition by {Word(key.Method)} ({string.Join(", ", key.Keys.Select(IndexDdl.Key))})";
        if (table.AccessMethod is { } method)
            text += $" using {Identifier.Quote(method)}";
        if (table.Parameters.Count > 0)
            text += $" {SqlText.With(table.Parameters)}";
        return text + SqlText.Tablespace(table.Tablespace);
    }

    /// <summary>The constraints that the creation of a table states, but for foreign keys.</summary>
    public static IEnumerable<string> Constraints(TableModel table) =>
    [
        .. KeyPlaces.AtOnce(table).Select(k => k == table.PrimaryKey ? KeyDdl.PrimaryKey(k) : KeyDdl.Unique(k)),
        .. table.Checks.Where(c => !c.IsNotValid).Select(CheckDdl.Of),
        .. table.Exclusions.Select(ExclusionDdl.Of),
    ];

    private static string Create(OrderedTable ordered, DdlOptions options)
    {
        var table = ordered.Table;
        var columns = table.OfType is null
            ? table.Columns.Where(c => !c.IsInherited).Select(ColumnDdl.Of)
            : table.Columns.Where(c => !c.IsNullable || c.Default is not null).Select(ColumnDdl.Options);
        var lines = columns.Concat(Constraints(table)).Concat(ordered.Inline.Select(ForeignKeyDdl.Of)).ToArray();
        if (table.OfType is { } type)
        {
            var head = $"{Head(table, options)} of {type.ToSql()}";
            return lines.Length == 0 ? head + Tail(table) : SqlText.Block(head, lines, Tail(table));
        }

        var inherits = table.Inherits.Count == 0
            ? ""
            : $" inherits ({string.Join(", ", table.Inherits.Select(parent => parent.ToSql()))})";
        return SqlText.Block(Head(table, options), lines, inherits + Tail(table));
    }

    private static IEnumerable<DdlStatement> RowSecurity(TableModel table)
    {
        if (table.HasRowSecurity)
            yield return Alter(table.Name, table.Name.ToString(), "enable row level security");
        if (table.IsRowSecurityForced)
            yield return Alter(table.Name, table.Name.ToString(), "force row level security");
    }

    private static IEnumerable<DdlStatement> ReplicaIdentityOf(TableModel table)
    {
        foreach (var statement in KeyPlaces.AtOnce(table).SelectMany(k => KeyUses(table, k)))
            yield return statement;
        foreach (var exclusion in table.Exclusions.Where(e => e.IsClustered))
            yield return Alter(table.Name, $"{table.Name}.{exclusion.Name}", IndexDdl.ClusterOn(exclusion.Name));
        if (table.ReplicaIdentity != ReplicaIdentity.Default)
        {
            var word = table.ReplicaIdentity == ReplicaIdentity.Full ? "full" : "nothing";
            yield return Alter(table.Name, table.Name.ToString(), $"replica identity {word}");
        }
    }

    /// <summary>What the index of a key is used for beside the key.</summary>
    private static IEnumerable<DdlStatement> KeyUses(TableModel table, KeyModel key)
    {
        if (key.IsReplicaIdentity)
            yield return Alter(table.Name, table.Name.PathOf(key.Name), IndexDdl.ReplicaIdentity(key.Name));
        if (key.IsClustered)
            yield return Alter(table.Name, table.Name.PathOf(key.Name), IndexDdl.ClusterOn(key.Name));
    }

    private static string Word(PartitionMethod method) => method switch
    {
        PartitionMethod.Range => "range",
        PartitionMethod.List => "list",
        PartitionMethod.Hash => "hash",
        _ => throw new ArgumentOutOfRangeException(nameof(method)),
    };
}
