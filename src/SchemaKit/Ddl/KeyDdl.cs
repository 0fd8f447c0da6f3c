using SchemaKit.Model;

namespace SchemaKit.Ddl;

/// <summary>Primary keys and unique constraints.</summary>
internal static class KeyDdl
{
    public static string PrimaryKey(KeyModel key) => Of(key, "primary key");

    public static string Unique(KeyModel key) => Of(key, key.NullsNotDistinct ? "unique nulls not distinct" : "unique");

    private static string Of(KeyModel key, string kind) =>
        $"{TableDdl.Named(key.Name)} {kind} {Columns(key)}{SqlText.Include(key.Included)}{Index(key)}"
        + SqlText.Deferrable(key.Deferral);

    private static string Columns(KeyModel key)
    {
        var names = SqlText.Names(key.Columns);
        return key.IsWithoutOverlaps ? $"{names.Substring(0, names.Length - 1)} without overlaps)" : names;
    }

    private static string Index(KeyModel key)
    {
        var with = key.Parameters.Count == 0 ? "" : $" {SqlText.With(key.Parameters)}";
        return key.Tablespace is null ? with : $"{with} using index{SqlText.Tablespace(key.Tablespace)}";
    }
}
