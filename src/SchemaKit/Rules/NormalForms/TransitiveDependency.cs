using SchemaKit.Model;
using SchemaKit.NormalForms;

namespace SchemaKit.Rules.NormalForms;

/// <summary>A column that depends on another that is no key is repeated wherever that one is.</summary>
internal sealed class TransitiveDependency() : DependencyRule("SK6201", "transitive-dependency")
{
    protected override bool IsMine(Violation violation) => !violation.IsPartial;

    protected override string Message(
        TableModel table,
        TableDependencies stated,
        Violation violation,
        CandidateKeys keys,
        IReadOnlyList<string> dependents)
    {
        var names = stated.Names(violation.Dependency.Determinant);
        var determinant = List(names);
        var (depend, them) = dependents.Count == 1 ? ("depends", "it") : ("depend", "them");
        var judgedBy = keys.All.Count == 1 ? "the key is" : "the keys are";
        return $"{table.Name.Name}.{List(dependents)} {depend} on {determinant}, "
            + $"which {(names.Count == 1 ? "is" : "are")} no key: "
            + $"{judgedBy} {Words(keys.All, stated)}. Move {them} to a table "
            + $"with the key {determinant}.";
    }
}
