using System.Collections.Concurrent;

namespace SchemaKit.Naming;

/// <summary>Singular and plural of snake_case names. Only the last word is inflected: <c>order_items</c>.</summary>
/// <remarks>
/// Digits at the end are passed over and kept (<c>orders_2024</c>). A word that nobody knows stays as it is, and its
/// number is <see cref="GrammaticalNumber.Unknown"/>.
/// </remarks>
internal sealed class Inflector
{
    private static readonly INouns[] s_builtIn = [OwnNouns.List, new SuffixNouns(), new HumanizerNouns()];

    private readonly INouns[] _sources;

    // Many names end in the same few words, and many rules ask about each.
    private readonly ConcurrentDictionary<string, Noun?> _known = new(StringComparer.Ordinal);
    private readonly Func<string, Noun?> _find;

    public Inflector(InflectionWords words)
    {
        _sources = [ListOf(words), .. s_builtIn];
        _find = Find;
    }

    /// <summary>The inflector without words of the user's own.</summary>
    public static Inflector Default { get; } = new(InflectionWords.None);

    /// <summary>The preferred plural; a plural is its own.</summary>
    public string Plural(string name)
    {
        var word = LastWord.In(name);
        return Known(word) is { } noun && noun.Plural != word ? LastWord.Of(name).With(noun.Plural) : name;
    }

    /// <summary>The preferred singular; a singular is its own.</summary>
    public string Singular(string name)
    {
        var word = LastWord.In(name);
        return Known(word)?.Singulars[0] is { } singular && singular != word ? LastWord.Of(name).With(singular) : name;
    }

    /// <summary>
    /// Every singular that a reader would accept, the best one first: <c>order_details</c> and <c>order_detail</c>.
    /// </summary>
    public IReadOnlyList<string> Singulars(string name)
    {
        var last = LastWord.Of(name);
        return Known(last.Word) is { } noun ? [.. noun.Singulars.Select(last.With)] : [name];
    }

    /// <summary>
    /// The number of the name's last word. A rule that reports a name asks this: <c>!IsPlural</c> is also true of
    /// words that nobody knows.
    /// </summary>
    public GrammaticalNumber NumberOf(string name) => Known(LastWord.In(name))?.Number ?? GrammaticalNumber.Unknown;

    /// <summary>Whether the name is surely right as a plural.</summary>
    public bool IsPlural(string name) => NumberOf(name) is GrammaticalNumber.Plural or GrammaticalNumber.Either;

    /// <summary>Whether the name is surely right as a singular.</summary>
    public bool IsSingular(string name) => NumberOf(name) is GrammaticalNumber.Singular or GrammaticalNumber.Either;

    private Noun? Known(string word) => _known.GetOrAdd(word, _find);

    private Noun? Find(string word)
    {
        foreach (var nouns in _sources)
        {
            var number = nouns.NumberOf(word);
            if (number != GrammaticalNumber.Unknown)
                return new(number, nouns.PluralOf(word), nouns.SingularsOf(word));
        }

        return null;
    }

    private static NounList ListOf(InflectionWords words)
    {
        var list = new NounList();
        foreach (var pair in words.Plurals)
        {
            list.Add(pair.Key, pair.Value);
        }

        foreach (var word in words.Uncountable)
        {
            list.AddEither(word);
        }

        return list;
    }
}
