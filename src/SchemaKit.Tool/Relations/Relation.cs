using SchemaKit.NormalForms;

namespace SchemaKit.Tool.Relations;

/// <summary>A relation as a file describes it, its attributes in order of name.</summary>
internal sealed record Relation(
    string? Name,
    IReadOnlyList<string> Attributes,
    DependencySet Dependencies,
    IReadOnlyList<MultivaluedDependency> Multivalued)
{
    /// <summary>The names of some attributes, in order.</summary>
    public IReadOnlyList<string> Names(AttributeSet set) =>
        [.. set.Positions().Select(position => Attributes[position])];
}
