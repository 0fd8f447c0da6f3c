namespace SchemaKit.Rules.Naming;

/// <summary>The names of one namespace after another, each known by the first that has it.</summary>
/// <param name="equality">When two names are one.</param>
internal sealed class NamesSeen(IEqualityComparer<string> equality)
{
    /// <summary>A dictionary that was once larger takes longer to clear than to make anew.</summary>
    private const int WorthClearing = 64;

    private Dictionary<string, NameClaim> _first = new(WorthClearing, equality);

    /// <summary>Forgets the names of the namespace before, and makes room for those of the next.</summary>
    public void Restart(int count)
    {
        if (Math.Max(_first.Count, count) > WorthClearing)
            _first = new(count, equality);
        else
            _first.Clear();
    }

    /// <summary>Who had the name before; null for the first.</summary>
    public NameClaim? Earlier(string name, NameClaim claim)
    {
        if (_first.TryGetValue(name, out var earlier))
            return earlier;
        _first.Add(name, claim);
        return null;
    }
}
