using System.Collections.Concurrent;
using Humanizer;

namespace SchemaKit.Naming;

/// <summary>Regular nouns, by the rules of Humanizer, as far as these agree with themselves.</summary>
internal sealed class HumanizerNouns : INouns
{
    // Humanizer tries some hundred regular expressions for each word, and an editor asks again at every keystroke.
    private readonly ConcurrentDictionary<string, Forms> _known = new(StringComparer.Ordinal);

    public GrammaticalNumber NumberOf(string word)
    {
        if (!EnglishWord.LooksLike(word))
        {
            return GrammaticalNumber.Unknown;
        }

        var (singular, plural) = FormsOf(word);
        return (singular == word, plural == word) switch
        {
            (true, true) => GrammaticalNumber.Either,
            (true, false) when FormsOf(plural).Singular == word => GrammaticalNumber.Singular,
            (false, true) when FormsOf(singular).Plural == word => GrammaticalNumber.Plural,
            _ => GrammaticalNumber.Unknown,
        };
    }

    public string PluralOf(string word) => FormsOf(word).Plural;

    public IReadOnlyList<string> SingularsOf(string word) => [FormsOf(word).Singular];

    private Forms FormsOf(string word) => _known.GetOrAdd(word, static w => new(
        w.Singularize(inputIsKnownToBePlural: false),
        w.Pluralize(inputIsKnownToBeSingular: false)));

    private readonly record struct Forms(string Singular, string Plural);
}
