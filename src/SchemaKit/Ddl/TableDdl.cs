using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Ddl;

/// <summary>A table with all that only it can have: columns, constraints, comments, indexes.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createtable.html"/>
internal static class TableDdl
{
    public static IEnumerable<DdlStatement> Of(OrderedTable ordered, DdlOptions options)
    {
        var table = ordered.Table;
        return
        [
            new(DdlStatementKind.CreateTable, table.Name.ToString(), Create(ordered, options)),
            .. table.Columns.SelectMany(c => ColumnDdl.Alter(table, c)),
            .. RowSecurity(table),
            .. Comments(ordered),
            .. table.Checks.Where(c => c.IsNotValid).SelectMany(c => CheckDdl.Add(table, c, options)),
            .. table.Indexes.SelectMany(i => IndexDdl.Of(table, i, options)),
        ];
    }

    /// <summary>An <c>alter table</c> of the table, with what it changes.</summary>
    public static DdlStatement Alter(TableModel table, string path, string change) =>
        new(DdlStatementKind.AlterTable, path, $"alter table {table.Name.ToSql()} {change}");

    /// <summary>An <c>alter table … add</c> of a constraint.</summary>
    public static DdlStatement Add(TableModel table, string name, string constraint, DdlOptions options) =>
        new(
            DdlStatementKind.AddConstraint,
            $"{table.Name}.{name}",
            DoBlock.Around($"alter table {table.Name.ToSql()}\n  add {constraint}", options));

    /// <summary><c>constraint</c> and its name.</summary>
    public static string Named(string constraint) => $"constraint {Identifier.Quote(constraint)}";

    private static string Create(OrderedTable ordered, DdlOptions options)
    {
        var table = ordered.Table;
        var unlogged = table.IsUnlogged ? " unlogged" : "";
        var lines = table.Columns.Select(ColumnDdl.Of).Concat(Constraints(ordered)).Select(l => $"  {l}").ToArray();
        var body = lines.Length == 0 ? "()" : $"(\n{string.Join(",\n", lines)}\n)";
        var with = table.Parameters.Count == 0 ? "" : $" {SqlText.With(table.Parameters)}";
        return $"create{unlogged} table{SqlText.IfNotExists(options)} {table.Name.ToSql()} {body}{with}";
    }

    private static IEnumerable<string> Constraints(OrderedTable ordered)
    {
        var table = ordered.Table;
        return
        [
            .. table.PrimaryKey is { } key ? [KeyDdl.PrimaryKey(key)] : Array.Empty<string>(),
            .. table.UniqueConstraints.Select(KeyDdl.Unique),
            .. table.Checks.Where(c => !c.IsNotValid).Select(CheckDdl.Of),
            .. table.Exclusions.Select(ExclusionDdl.Of),
            .. ordered.Inline.Select(ForeignKeyDdl.Of),
        ];
    }

    private static IEnumerable<DdlStatement> RowSecurity(TableModel table)
    {
        if (table.HasRowSecurity)
            yield return Alter(table, table.Name.ToString(), "enable row level security");
        if (table.IsRowSecurityForced)
            yield return Alter(table, table.Name.ToString(), "force row level security");
    }

    private static IEnumerable<DdlStatement> Comments(OrderedTable ordered)
    {
        var table = ordered.Table;
        var keys = table.PrimaryKey is { } key ? table.UniqueConstraints.Prepend(key) : table.UniqueConstraints;
        var constraints = keys.Select(k => (k.Name, k.Comment))
            .Concat(table.Checks.Where(c => !c.IsNotValid).Select(c => (c.Name, c.Comment)))
            .Concat(table.Exclusions.Select(e => (e.Name, e.Comment)))
            .Concat(ordered.Inline.Select(k => (k.Name, k.Comment)));
        return CommentDdl.OnTable(table)
            .Concat(table.Columns.SelectMany(c => CommentDdl.OnColumn(table, c)))
            .Concat(constraints.SelectMany(c => CommentDdl.OnConstraint(table, c.Name, c.Comment)));
    }
}
