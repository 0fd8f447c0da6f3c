namespace SchemaKit.Model;

internal enum SqlTokenKind
{
    /// <summary>A keyword or a name, in the lower case that the server folds it to.</summary>
    Word,

    /// <summary>A name that means something else, or nothing, without its quotes.</summary>
    QuotedName,

    /// <summary>A string; the text is what it says, whichever quotes it was written in.</summary>
    Text,

    /// <summary>A number as it was written.</summary>
    Number,

    /// <summary>A bit string as it was written: <c>B'101'</c>, <c>X'1F'</c>.</summary>
    Bits,

    /// <summary>A parameter such as <c>$1</c>.</summary>
    Parameter,

    /// <summary>An operator, a parenthesis, or another sign.</summary>
    Sign,
}
