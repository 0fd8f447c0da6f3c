namespace SchemaKit.NormalForms.Tests;

/// <summary>The definitions of the textbooks, tried on every subset. A set is the bits of a number.</summary>
internal sealed class Oracle
{
    private readonly int[] _closures;

    public Oracle(RandomRelation relation)
    {
        Relation = relation;
        _closures = [.. Subsets(All).Select(columns => Closure(columns, relation.Dependencies))];
        Keys = Minimal(Subsets(All).Where(set => _closures[set] == All));
        Prime = Keys.Aggregate(0, (set, key) => set | key);
    }

    public RandomRelation Relation { get; }

    public int All => (1 << Relation.Count) - 1;

    public List<int> Keys { get; }

    public int Prime { get; }

    /// <summary>Attributes of no key, with the smallest proper parts of keys that determine them.</summary>
    public IEnumerable<(int Left, int Right)> PartialDependencies
    {
        get
        {
            var parts = Keys.SelectMany(key => Subsets(key).Where(part => part != key)).Distinct().ToList();
            return
                from dependent in Bits(All & ~Prime)
                from part in Minimal(parts.Where(part => (_closures[part] & dependent) != 0))
                select (part, dependent);
        }
    }

    public static int Closure(int columns, IReadOnlyList<(int Left, int Right)> dependencies)
    {
        var before = -1;
        while (before != columns)
        {
            before = columns;
            foreach (var (left, right) in dependencies)
                columns |= (left & ~columns) == 0 ? right : 0;
        }

        return columns;
    }

    public static IEnumerable<int> Bits(int set) =>
        Enumerable.Range(0, 31).Select(i => 1 << i).Where(bit => (set & bit) != 0);

    public int Closure(int columns) => _closures[columns];

    public bool IsInThirdNormalForm(int part)
    {
        var keys = Minimal(Subsets(part).Where(set => IsKeyOf(set, part)));
        var prime = keys.Aggregate(0, (set, key) => set | key);
        return Subsets(part).All(x => IsKeyOf(x, part) || (_closures[x] & part & ~x & ~prime) == 0);
    }

    public bool IsInBoyceCoddNormalForm(int part) =>
        Subsets(part).All(x => IsKeyOf(x, part) || (_closures[x] & part & ~x) == 0);

    /// <summary>Whether the projections onto the parts say all that the dependency says.</summary>
    public bool IsPreserved(IReadOnlyList<int> parts, (int Left, int Right) dependency)
    {
        var projected = parts.SelectMany(part => Subsets(part).Select(x => (x, _closures[x] & part))).ToList();
        return (dependency.Right & ~Closure(dependency.Left, projected)) == 0;
    }

    private bool IsKeyOf(int set, int part) => (part & ~_closures[set]) == 0;

    private static IEnumerable<int> Subsets(int set)
    {
        var subset = 0;
        do
        {
            yield return subset;
            subset = (subset - set) & set;
        }
        while (subset != 0);
    }

    /// <summary>The sets of which no proper part is among them.</summary>
    private static List<int> Minimal(IEnumerable<int> sets)
    {
        var minimal = new List<int>();
        foreach (var set in sets.OrderBy(int.PopCount))
        {
            if (!minimal.Exists(other => (other & ~set) == 0))
                minimal.Add(set);
        }

        return minimal;
    }
}
