using SchemaKit.Naming;

namespace SchemaKit.Model;

/// <summary>Keys that say nothing of what their row is about: numbers and uuids, made for the row.</summary>
internal static class SurrogateKey
{
    /// <summary>
    /// Whether each new row gets a value of its own: from a sequence, or from a function such as
    /// <c>gen_random_uuid()</c>. The time of the insert is a fact, and no such value.
    /// </summary>
    public static bool IsGeneratedForRow(this ColumnModel column) =>
        column.Identity is not null || IsSerial(column.Type) || IsMade(column);

    /// <summary>The single column of a primary key that is generated; null for other keys.</summary>
    public static ColumnModel? GeneratedKey(this TableModel table) =>
        SingleKey(table) is { } column && column.IsGeneratedForRow() ? column : null;

    /// <summary>The single column of the primary key, or null.</summary>
    public static ColumnModel? SingleKey(this TableModel table) =>
        table.PrimaryKey is { Columns.Count: 1 } key ? table.Column(key.Columns[0]) : null;

    /// <summary>
    /// Whether a key of integers is made up. Nothing but a name tells a number that the application counts
    /// (<c>id</c>, <c>ArtistId</c>) from one that the world gave (a year, an ISO number).
    /// </summary>
    public static bool IsMadeUp(this ColumnModel column) =>
        column.IsGeneratedForRow() || NameWords.LastOf(column.Name).EndsWith("id", StringComparison.Ordinal);

    /// <summary>A type name that stands for an integer with a sequence.</summary>
    public static bool IsSerial(DataType type) =>
        BuiltInType.ScalarNameOf(type) is "serial" or "bigserial" or "smallserial";

    private static bool IsMade(ColumnModel column) =>
        column.Default is { } value
        && value.Text.Contains("(")
        && BuiltInType.ScalarNameOf(column.Type) is "smallint" or "integer" or "bigint" or "numeric" or "uuid"
            or "text" or "character varying";
}
