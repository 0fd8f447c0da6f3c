namespace SchemaKit.Naming;

/// <summary>The nouns that the user's settings name, asked before all others.</summary>
internal sealed class InflectionWords
{
    /// <summary>No words.</summary>
    public static readonly InflectionWords None = new(new Dictionary<string, string>(), []);

    /// <param name="plurals">The plural of each singular: <c>"person": "people"</c>.</param>
    /// <param name="uncountable">Words that are right in either number.</param>
    public InflectionWords(IReadOnlyDictionary<string, string> plurals, IEnumerable<string> uncountable)
    {
        Plurals = plurals.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.Ordinal);
        Uncountable = new HashSet<string>(uncountable, StringComparer.Ordinal);
    }

    public IReadOnlyDictionary<string, string> Plurals { get; }

    public IReadOnlyCollection<string> Uncountable { get; }
}
