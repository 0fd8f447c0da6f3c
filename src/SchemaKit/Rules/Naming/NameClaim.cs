namespace SchemaKit.Rules.Naming;

/// <summary>A name that an object takes in a namespace where nobody else may have it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Subject">The object.</param>
/// <param name="Mention">How messages call it.</param>
internal sealed record NameClaim(string Name, Subject Subject, string Mention);
