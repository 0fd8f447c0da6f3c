namespace SchemaKit.Rules.Authoring;

/// <summary>A table class that no database of its project adds.</summary>
internal sealed class TableNotAdded() : Rule("SK0008", "table-not-added", Severity.Warning)
{
    internal override bool CanBeAllowed => false;

    /// <param name="table">The class of the table.</param>
    /// <param name="database">The class of the only database; null where there are several.</param>
    public static string Of(string table, string? database) =>
        $"{table} is in no database, so it is neither created nor judged. "
        + $"Add d.Add<{table}>() to {database ?? "a database"}, or make the class abstract.";
}
