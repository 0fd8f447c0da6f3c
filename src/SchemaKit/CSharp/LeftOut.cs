namespace SchemaKit.CSharp;

/// <summary>Something that a model says and C# does not, or not yet.</summary>
/// <param name="Object">The path of the object that says it; empty for the database.</param>
/// <param name="What">What it is, such as <c>the trigger touch</c>.</param>
internal sealed record LeftOut(string Object, string What)
{
    /// <summary>The comment where it would stand.</summary>
    public static string Comment(string what) => $"// Left out: {CSharpText.Escaped(what)}.";
}
