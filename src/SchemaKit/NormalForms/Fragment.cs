namespace SchemaKit.NormalForms;

/// <summary>A part of a relation that a decomposition makes a relation of its own.</summary>
/// <param name="Attributes">What it has.</param>
/// <param name="Keys">The keys that it is made for; there may be others.</param>
internal sealed record Fragment(AttributeSet Attributes, IReadOnlyList<AttributeSet> Keys);
