using SchemaKit.NormalForms;

namespace SchemaKit.Rules.NormalForms;

/// <summary>A column that depends on a part of a key is repeated in every row that shares the part.</summary>
internal sealed class PartialDependency() : DependencyRule("SK6101", "partial-dependency")
{
    protected override NormalForm Form => NormalForm.Second;

    protected override string Why(DependencyWords words, Violation violation) =>
        $"{(violation.Dependency.Determinant.Count == 1 ? "is" : "are")} only a part of the key "
        + $"{words.Key(violation.Key!.Value)} of {words.Table}";
}
