namespace SchemaKit.Rules.Naming;

/// <summary>A name that an object takes in a namespace where nobody else may have it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Of">The object.</param>
/// <param name="What">What messages say before the object's own name.</param>
internal sealed record NameClaim(string Name, NamedObject Of, string What = "")
{
    public Subject Subject => Of.Subject;

    /// <summary>How messages call it.</summary>
    public string Mention => What + Of.Mention;
}
