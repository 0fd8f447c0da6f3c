namespace SchemaKit.Testing.Search;

/// <summary>The places that were looked at, and why each did not do.</summary>
internal sealed class SearchLog
{
    private readonly List<string> _lines = [];

    public IReadOnlyList<string> Lines => _lines;

    public void Skip(string place, string reason) => _lines.Add($"{place}: {reason}.");
}
