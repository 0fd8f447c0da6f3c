namespace SchemaKit.Naming;

/// <summary>Whether a noun stands for one thing or for many.</summary>
internal enum GrammaticalNumber
{
    /// <summary>Neither recognised nor regular: a rule must stay silent.</summary>
    Unknown,

    /// <summary>One thing: <c>city</c>, <c>status</c>.</summary>
    Singular,

    /// <summary>Many things: <c>cities</c>, <c>people</c>.</summary>
    Plural,

    /// <summary>Uncountable, or plural only: <c>news</c>, <c>settings</c>. Right as either.</summary>
    Either,
}
