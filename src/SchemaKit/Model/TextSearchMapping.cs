namespace SchemaKit.Model;

/// <summary>Which dictionaries are asked for some kinds of token.</summary>
/// <param name="TokenTypes">The kinds, such as <c>asciiword</c>.</param>
/// <param name="Dictionaries">The dictionaries as SQL, in the order in which they are asked.</param>
/// <seealso href="https://www.postgresql.org/docs/current/sql-altertsconfig.html"/>
public sealed record TextSearchMapping(ValueList<string> TokenTypes, ValueList<string> Dictionaries);
