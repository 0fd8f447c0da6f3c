namespace SchemaKit.Model;

/// <summary>The collation that a column compares in when nothing else is said.</summary>
internal static class KeyCollation
{
    private const string Default = "\"default\"";

    /// <summary>
    /// Whether an index key compares as its column does, so that the planner takes it for plain comparisons.
    /// </summary>
    public static bool IsOf(IndexKeyModel key, TableModel table, DomainTypes domains)
    {
        if (key.Collation is null || key.Column is null || table.Column(key.Column) is not { } column)
            return true;
        var own = column.Collation
            ?? domains.Chain(column.Type).FirstOrDefault(d => d.Collation is not null)?.Collation
            ?? Default;
        return key.Collation == own || (IsDefault(key.Collation) && IsDefault(own));
    }

    private static bool IsDefault(string collation) => collation is Default or "pg_catalog." + Default;
}
