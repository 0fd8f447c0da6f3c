namespace SchemaKit.Model;

/// <summary>One comparison of an exclusion constraint.</summary>
/// <param name="Key">What is compared.</param>
/// <param name="Operator">The operator, such as <c>&amp;&amp;</c>.</param>
public sealed record ExclusionElement(IndexKeyModel Key, string Operator);
