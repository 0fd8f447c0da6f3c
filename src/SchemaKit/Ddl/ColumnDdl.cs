using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Ddl;

internal static class ColumnDdl
{
    /// <summary>The column's line in <c>create table</c>.</summary>
    public static string Of(ColumnModel column)
    {
        // An identity column is not null without a word.
        var isNotNull = !column.IsNullable && (column.Identity is null || column.NotNull is not null);
        return string.Concat(
        [
            Identifier.Quote(column.Name),
            " ",
            column.Type.ToString(),
            column.Compression is { } compression ? $" compression {Word(compression)}" : "",
            column.Collation is { } collation ? $" collate {collation}" : "",
            isNotNull ? NotNull(column) : "",
            column.Identity is { } identity ? $" {IdentityDdl.Of(identity)}" : "",
            column.Default is { } value ? $" default {DefaultDdl.Of(value)}" : "",
            column.Generated is { } source ? Generated(source, column.IsVirtual) : "",
        ]);
    }

    /// <summary>What a partition says of a column of its parent.</summary>
    public static string Options(ColumnModel column)
    {
        var line = $"{Identifier.Quote(column.Name)} with options";
        if (!column.IsNullable)
            line += NotNull(column);
        return column.Default is { } value ? $"{line} default {DefaultDdl.Of(value)}" : line;
    }

    /// <summary>Whether there is something that <see cref="Alter"/> says.</summary>
    public static bool HasMore(ColumnModel column) =>
        column.IsOverridden
        || (!column.IsInherited
            && (column.Storage is not null || column.StatisticsTarget is not null || column.Options.Count > 0));

    /// <summary>What <c>create table</c> cannot say: it knows <c>storage</c> since PostgreSQL 16 only.</summary>
    public static IEnumerable<DdlStatement> Alter(TableModel table, ColumnModel column) =>
        Changes(column).Select(change => TableDdl.Alter(
            table.Name, table.Name.PathOf(column.Name), $"alter column {Identifier.Quote(column.Name)} {change}"));

    private static IEnumerable<string> Changes(ColumnModel column)
    {
        if (column.IsOverridden && column.Generated is null && column.Identity is null)
            yield return column.Default is { } value ? $"set default {DefaultDdl.Of(value)}" : "drop default";
        if (column is { IsOverridden: true, IsNullable: false })
            yield return "set not null";
        if (column.Storage is { } storage)
            yield return $"set storage {Word(storage)}";
        if (column is { IsOverridden: true, Compression: { } compression })
            yield return $"set compression {Word(compression)}";
        if (column.StatisticsTarget is { } target)
            yield return $"set statistics {SqlText.Digits(target)}";
        if (column.Options.Count > 0)
            yield return $"set ({string.Join(", ", column.Options.Select(SqlText.Setting))})";
    }

    /// <summary>What forbids nulls at once; what is not checked must wait.</summary>
    private static string NotNull(ColumnModel column) => column.NotNull switch
    {
        null => " not null",
        { IsNotValid: true } => "",
        var constraint => NotNullDdl.Of(constraint, ""),
    };

    private static string Generated(SqlExpression source, bool isVirtual) =>
        $" generated always as {SqlText.Parenthesized(source)} {(isVirtual ? "virtual" : "stored")}";

    private static string Word(ColumnCompression compression) => compression switch
    {
        ColumnCompression.Pglz => "pglz",
        ColumnCompression.Lz4 => "lz4",
        _ => throw new ArgumentOutOfRangeException(nameof(compression)),
    };

    private static string Word(ColumnStorage storage) => storage switch
    {
        ColumnStorage.Plain => "plain",
        ColumnStorage.External => "external",
        ColumnStorage.Extended => "extended",
        ColumnStorage.Main => "main",
        _ => throw new ArgumentOutOfRangeException(nameof(storage)),
    };
}
