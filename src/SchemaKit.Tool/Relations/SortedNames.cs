using SchemaKit.NormalForms;

namespace SchemaKit.Tool.Relations;

/// <summary>Sets and dependencies of a relation by the names of its attributes, in the order of a dictionary.</summary>
internal sealed class SortedNames(Relation relation)
{
    private static readonly Comparer<IReadOnlyList<string>> s_order = Comparer<IReadOnlyList<string>>.Create(Compare);

    public IReadOnlyList<string> Of(AttributeSet set) => relation.Names(set);

    public IReadOnlyList<IReadOnlyList<string>>? Sets(IEnumerable<AttributeSet>? sets) =>
        sets is null ? null : [.. sets.Select(Of).Order(s_order)];

    public IReadOnlyList<DependencyDocument>? Dependencies(IEnumerable<Dependency>? dependencies)
    {
        if (dependencies is null)
            return null;
        return
        [
            .. dependencies.Select(d => new DependencyDocument(Of(d.Determinant), Of(d.Dependents)))
                .OrderBy(d => d.Lhs, s_order)
                .ThenBy(d => d.Rhs, s_order),
        ];
    }

    private static int Compare(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        var different = left.Zip(right, string.CompareOrdinal).FirstOrDefault(order => order != 0);
        return different != 0 ? different : left.Count.CompareTo(right.Count);
    }
}
