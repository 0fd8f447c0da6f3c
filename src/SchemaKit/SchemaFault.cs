using SchemaKit.Model;

namespace SchemaKit;

/// <summary>One thing that keeps C# classes from describing a database.</summary>
/// <param name="Message">What is wrong, with which objects, and the way out.</param>
/// <param name="Location">The line of C#, where it is known.</param>
public sealed record SchemaFault(string Message, SourceLocation? Location)
{
    /// <summary>The place and the message.</summary>
    public override string ToString() => Location is null ? Message : $"{Location}: {Message}";
}
