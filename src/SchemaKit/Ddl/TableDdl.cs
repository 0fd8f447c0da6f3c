using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Ddl;

/// <summary>A table with all that only it can have: columns, constraints, comments, indexes, partitions.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createtable.html"/>
internal static class TableDdl
{
    public static IEnumerable<DdlStatement> Of(OrderedTable ordered, DdlOptions options)
    {
        var table = ordered.Table;
        return
        [
            new(DdlStatementKind.CreateTable, table.Name.ToString(), Create(ordered, options)),
            .. Rest(table, ordered.Inline, options),
            .. table.Partitions.SelectMany(p => PartitionDdl.Of(table, p, options)),
        ];
    }

    /// <summary>What follows the creation of a table or of a partition.</summary>
    /// <param name="table">The table.</param>
    /// <param name="inline">The foreign keys that its creation stated.</param>
    /// <param name="options">How it is written.</param>
    public static IEnumerable<DdlStatement> Rest(
        TableModel table, IEnumerable<ForeignKeyModel> inline, DdlOptions options) =>
    [
        .. table.Columns.Where(c => c.Storage is not null).SelectMany(c => ColumnDdl.Alter(table, c)),
        .. RowSecurity(table),
        .. ReplicaIdentityOf(table),
        .. CommentDdl.OnTableParts(table, inline),
        .. GrantDdl.On(table),
        .. table.Checks.Where(c => c.IsNotValid).SelectMany(c => CheckDdl.Add(table, c, options)),
        .. table.Indexes.SelectMany(i => IndexDdl.Of(table.Name, i, options)),
        .. table.Statistics.SelectMany(s => StatisticsDdl.Of(table.Name, s, options)),
    ];

    /// <summary>An <c>alter table</c> of the table, with what it changes.</summary>
    public static DdlStatement Alter(QualifiedName table, string path, string change) =>
        new(DdlStatementKind.AlterTable, path, $"alter table {table.ToSql()} {change}");

    /// <summary>An <c>alter table … add</c> of a constraint.</summary>
    public static DdlStatement Add(TableModel table, string name, string constraint, DdlOptions options) =>
        new(
            DdlStatementKind.AddConstraint,
            $"{table.Name}.{name}",
            DoBlock.Around($"alter table {table.Name.ToSql()}\n  add {constraint}", options));

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
        .. table.PrimaryKey is { } key ? [KeyDdl.PrimaryKey(key)] : Array.Empty<string>(),
        .. table.UniqueConstraints.Select(KeyDdl.Unique),
        .. table.Checks.Where(c => !c.IsNotValid).Select(CheckDdl.Of),
        .. table.Exclusions.Select(ExclusionDdl.Of),
    ];

    private static string Create(OrderedTable ordered, DdlOptions options)
    {
        var table = ordered.Table;
        var lines = table.Columns.Where(c => !c.IsInherited).Select(ColumnDdl.Of)
            .Concat(Constraints(table))
            .Concat(ordered.Inline.Select(ForeignKeyDdl.Of));
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
        var keys = table.PrimaryKey is { } primary ? table.UniqueConstraints.Prepend(primary) : table.UniqueConstraints;
        foreach (var key in keys.Where(k => k.IsReplicaIdentity))
            yield return Alter(table.Name, $"{table.Name}.{key.Name}", IndexDdl.ReplicaIdentity(key.Name));
        if (table.ReplicaIdentity != ReplicaIdentity.Default)
        {
            var word = table.ReplicaIdentity == ReplicaIdentity.Full ? "full" : "nothing";
            yield return Alter(table.Name, table.Name.ToString(), $"replica identity {word}");
        }
    }

    private static string Word(PartitionMethod method) => method switch
    {
        PartitionMethod.Range => "range",
        PartitionMethod.List => "list",
        PartitionMethod.Hash => "hash",
        _ => throw new ArgumentOutOfRangeException(nameof(method)),
    };
}
