using SchemaKit.Model;
using SchemaKit.NormalForms;

namespace SchemaKit.Rules.NormalForms;

/// <summary>A column that depends on a part of a key is repeated in every row that shares the part.</summary>
internal sealed class PartialDependency() : DependencyRule("SK6101", "partial-dependency")
{
    protected override bool IsMine(Violation violation) => violation.IsPartial;

    protected override string Message(
        TableModel table,
        TableDependencies stated,
        Violation violation,
        CandidateKeys keys,
        IReadOnlyList<string> dependents)
    {
        var determinant = List(stated.Names(violation.Dependency.Determinant));
        var key = string.Join(", ", stated.Names(violation.Key!.Value));
        var (depend, them) = dependents.Count == 1 ? ("depends", "it") : ("depend", "them");
        var others = keys.All.Where(k => !k.Equals(violation.Key!.Value)).ToList();
        var beside = others.Count switch
        {
            0 => "",
            1 => $", beside the key {Words(others, stated)}",
            _ => $", beside the keys {Words(others, stated)}",
        };
        return $"{table.Name.Name}.{List(dependents)} {depend} on {determinant}, "
            + $"which is only a part of the key ({key}){beside}. Move {them} to a table "
            + $"with the key {determinant}.";
    }
}
