namespace SchemaKit.Model;

/// <summary>Which columns a check constraint is about.</summary>
internal static class CheckReading
{
    /// <summary>Whether the condition mentions the column: as its source says, or as its text does.</summary>
    public static bool Reads(this CheckModel check, string column) =>
        check.Condition.Columns.Contains(column)
        || (check.Condition.Columns.Count == 0
            && SqlTokens.Of(check.Condition.Text).Any(token => token.IsName && token.Text == column));
}
