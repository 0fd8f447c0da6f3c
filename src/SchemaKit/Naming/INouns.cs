namespace SchemaKit.Naming;

/// <summary>A source of knowledge about nouns. A word is lower-case and has no underscores.</summary>
internal interface INouns
{
    /// <summary>The number of the word; <see cref="GrammaticalNumber.Unknown"/> passes the question on.</summary>
    public GrammaticalNumber NumberOf(string word);

    /// <summary>The preferred plural of a word this source knows; a plural is its own.</summary>
    public string PluralOf(string word);

    /// <summary>The singulars of a word this source knows, the preferred one first; a singular is its own.</summary>
    public IReadOnlyList<string> SingularsOf(string word);
}
