namespace SchemaKit.Analyzers.Reporting;

/// <summary>
/// What two databases say of the table that both have. Diagnostics compare themselves word by word with all that their
/// rule says of itself, which takes longer than to find them.
/// </summary>
internal sealed class SameFinding : IEqualityComparer<Diagnostic>
{
    public bool Equals(Diagnostic? left, Diagnostic? right) =>
        ReferenceEquals(left, right)
        || (left is not null && right is not null
            && left.Id == right.Id
            && left.Severity == right.Severity
            && left.Location.Equals(right.Location)
            && left.GetMessage() == right.GetMessage());

    public int GetHashCode(Diagnostic diagnostic) =>
        unchecked((diagnostic.Location.GetHashCode() * 31) + diagnostic.Id.GetHashCode());
}
