namespace SchemaKit.Rules.Types;

/// <summary>What the name of a column says that its values are.</summary>
/// <param name="What">As the message says it: <c>a uuid</c>.</param>
/// <param name="Type">The type that would hold it.</param>
/// <param name="CSharp">The same in C#; null when there are several ways.</param>
/// <param name="IsCast">Whether text is cast to it the same way in every session.</param>
internal sealed record TypeGuess(string What, string Type, string? CSharp = null, bool IsCast = false);
