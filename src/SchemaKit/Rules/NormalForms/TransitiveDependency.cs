using SchemaKit.NormalForms;

namespace SchemaKit.Rules.NormalForms;

/// <summary>A column that depends on another that is no key is repeated wherever that one is.</summary>
internal sealed class TransitiveDependency() : DependencyRule("SK6201", "transitive-dependency")
{
    protected override NormalForm Form => NormalForm.Third;

    protected override string Why(DependencyWords words, Violation violation) =>
        $"{(violation.Dependency.Determinant.Count == 1 ? "is not a key" : "are no key")} of {words.Table}";
}
