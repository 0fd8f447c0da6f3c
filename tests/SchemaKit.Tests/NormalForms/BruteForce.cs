using SchemaKit.NormalForms;

namespace SchemaKit.Tests.NormalForms;

/// <summary>The definitions of the textbooks, tried on every subset.</summary>
internal static class BruteForce
{
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

    public static List<int> Keys(int count, IReadOnlyList<(int Left, int Right)> dependencies)
    {
        var all = (1 << count) - 1;
        var superkeys = Enumerable.Range(0, all + 1).Where(s => Closure(s, dependencies) == all).ToList();
        return superkeys.Where(s => !superkeys.Any(o => o != s && (o & ~s) == 0)).ToList();
    }

    public static bool IsInThirdNormalForm(int count, IReadOnlyList<(int Left, int Right)> dependencies)
    {
        var all = (1 << count) - 1;
        var prime = Keys(count, dependencies).Aggregate(0, (set, key) => set | key);
        return Enumerable.Range(0, all + 1).All(x =>
            Closure(x, dependencies) == all || (Closure(x, dependencies) & ~x & ~prime) == 0);
    }

    public static bool IsInSecondNormalForm(int count, IReadOnlyList<(int Left, int Right)> dependencies)
    {
        var keys = Keys(count, dependencies);
        var prime = keys.Aggregate(0, (set, key) => set | key);
        return Enumerable.Range(0, 1 << count).All(x =>
            !keys.Any(key => x != key && (x & ~key) == 0) || (Closure(x, dependencies) & ~x & ~prime) == 0);
    }

    public static ColumnSet ToSet(int bits) =>
        ColumnSet.Of([.. Enumerable.Range(0, 31).Where(i => (bits >> i & 1) == 1)]);

    public static DependencySet ToSet(int count, IEnumerable<(int Left, int Right)> dependencies) =>
        new(count, [.. dependencies.Select(d => new Dependency(ToSet(d.Left), ToSet(d.Right)))]);

    public static int ToBits(ColumnSet set) => set.Positions().Sum(position => 1 << position);
}
