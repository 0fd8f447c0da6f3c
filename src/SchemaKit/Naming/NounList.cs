namespace SchemaKit.Naming;

/// <summary>Nouns that are listed one by one.</summary>
internal sealed class NounList : INouns
{
    private readonly Dictionary<string, string> _plurals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _singulars = new(StringComparer.Ordinal);

    /// <summary>Adds a noun with its plurals, the preferred one first.</summary>
    public NounList Add(string singular, params string[] plurals)
    {
        _plurals[singular] = plurals[0];
        foreach (var plural in plurals)
        {
            AddSingular(plural, singular);
        }

        return this;
    }

    /// <summary>Adds a noun that is right in either number, with the singulars it may also have.</summary>
    public NounList AddEither(string word, params string[] singulars)
    {
        _plurals[word] = word;
        AddSingular(word, word);
        foreach (var singular in singulars)
        {
            AddSingular(word, singular);
        }

        return this;
    }

    public GrammaticalNumber NumberOf(string word) =>
        (_plurals.ContainsKey(word), _singulars.ContainsKey(word)) switch
        {
            (true, true) => GrammaticalNumber.Either,
            (true, false) => GrammaticalNumber.Singular,
            (false, true) => GrammaticalNumber.Plural,
            _ => GrammaticalNumber.Unknown,
        };

    public string PluralOf(string word) => _plurals.TryGetValue(word, out var plural) ? plural : word;

    public IReadOnlyList<string> SingularsOf(string word) =>
        _singulars.TryGetValue(word, out var singulars) ? singulars : [word];

    private void AddSingular(string plural, string singular)
    {
        if (!_singulars.TryGetValue(plural, out var singulars))
        {
            _singulars[plural] = singulars = [];
        }

        if (!singulars.Contains(singular))
        {
            singulars.Add(singular);
        }
    }
}
