using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Ddl;

internal static class ColumnDdl
{
    /// <summary>The column's line in <c>create table</c>.</summary>
    public static string Of(ColumnModel column)
    {
        var line = $"{Identifier.Quote(column.Name)} {column.Type}";
        if (column.Compression is { } compression)
            line += $" compression {Word(compression)}";
        if (column.Collation is { } collation)
            line += $" collate {collation}";

        // An identity column is not null without a word.
        if (!column.IsNullable && column.Identity is null)
            line += " not null";
        if (column.Identity is { } identity)
            line += $" {IdentityDdl.Of(identity)}";
        if (column.Default is { } value)
            line += $" default {DefaultDdl.Of(value)}";
        if (column.Generated is { } source)
            line += $" generated always as {SqlText.Parenthesized(source)} {(column.IsVirtual ? "virtual" : "stored")}";
        return line;
    }

    /// <summary>What a partition says of a column of its parent.</summary>
    public static string Options(ColumnModel column)
    {
        var line = $"{Identifier.Quote(column.Name)} with options";
        if (!column.IsNullable)
            line += " not null";
        return column.Default is { } value ? $"{line} default {DefaultDdl.Of(value)}" : line;
    }

    /// <summary>What <c>create table</c> cannot say: it knows <c>storage</c> since PostgreSQL 16 only.</summary>
    public static IEnumerable<DdlStatement> Alter(TableModel table, ColumnModel column)
    {
        if (column.Storage is not { } storage)
            yield break;

        yield return TableDdl.Alter(
            table.Name,
            $"{table.Name}.{column.Name}",
            $"alter column {Identifier.Quote(column.Name)} set storage {Word(storage)}");
    }

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
