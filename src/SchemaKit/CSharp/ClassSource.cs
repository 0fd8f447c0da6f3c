namespace SchemaKit.CSharp;

/// <summary>A class as C# writes it.</summary>
/// <param name="Name">The name, which a file of its own would have too.</param>
/// <param name="Text">The class, in lines that end in a line feed.</param>
/// <param name="Usings">The namespaces that it needs.</param>
/// <param name="LeftOut">What it does not say.</param>
internal sealed record ClassSource(
    string Name, string Text, IReadOnlyList<string> Usings, IReadOnlyList<LeftOut> LeftOut);
