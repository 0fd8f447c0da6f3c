using SchemaKit.Model;

namespace SchemaKit.Ddl;

/// <summary>Primary keys and unique constraints.</summary>
internal static class KeyDdl
{
    public static string PrimaryKey(KeyModel key) => Of(key, "primary key");

    public static string Unique(KeyModel key) => Of(key, key.NullsNotDistinct ? "unique nulls not distinct" : "unique");

    private static string Of(KeyModel key, string kind) =>
        $"{TableDdl.Named(key.Name)} {kind} {SqlText.Names(key.Columns)}{SqlText.Include(key.Included)}"
        + SqlText.Deferrable(key.Deferral);
}
