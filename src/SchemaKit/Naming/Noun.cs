namespace SchemaKit.Naming;

/// <summary>What is known of a word, by the first source that knows it.</summary>
/// <param name="Number">Never <see cref="GrammaticalNumber.Unknown"/>.</param>
/// <param name="Plural">The preferred plural; a plural is its own.</param>
/// <param name="Singulars">The singulars, the preferred one first; a singular is its own.</param>
internal sealed record Noun(GrammaticalNumber Number, string Plural, IReadOnlyList<string> Singulars);
