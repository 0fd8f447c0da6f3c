namespace SchemaKit.Model;

/// <summary>Tables of what happened: equal rows are two events, and no mistake.</summary>
internal static class EventTable
{
    private static readonly HashSet<string> s_changes =
        new(StringComparer.Ordinal) { "updated_at", "deleted_at", "modified_at", "last_update", "last_modified" };

    /// <summary>Whether rows say that something happened to others, at a time that orders them.</summary>
    public static bool IsEvent(this TableModel table) =>
        table.ForeignKeys.Count > 0
        && table.Columns.Any(column => !s_changes.Contains(column.Name) && IsTime(column.Type));

    private static bool IsTime(DataType type) =>
        BuiltInType.ScalarNameOf(type) is var name && (BuiltInType.IsTimestamp(name) || name == "date");
}
