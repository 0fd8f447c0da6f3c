namespace SchemaKit.NormalForms.Tests;

/// <summary>
/// Whether parts join without loss, shown on rows: by one relation that they lose, or by many that they keep.
/// </summary>
internal static class JoinOracle
{
    /// <summary>
    /// A relation that satisfies the dependencies and whose parts join to more rows than it has; null when there is
    /// none. It begins as a row for each part, equal in its attributes, and has rows made equal until it satisfies
    /// them.
    /// </summary>
    public static List<int[]>? Counterexample(RandomRelation relation, IReadOnlyList<int> parts)
    {
        var rows = parts
            .Select((part, i) => Enumerable.Range(0, relation.Count).Select(a => Has(part, a) ? 0 : i + 1).ToArray())
            .ToList();
        while (Broken(relation, rows) is { } pair)
        {
            var (kept, given) = (Math.Min(pair.Left, pair.Right), Math.Max(pair.Left, pair.Right));
            foreach (var row in rows.Where(row => row[pair.Attribute] == given))
                row[pair.Attribute] = kept;
        }

        // The row of nothing but zeros is in the join: each part of it comes from its own row.
        return rows.Exists(row => row.All(value => value == 0)) ? null : rows;
    }

    /// <summary>Rows over few values, without those that would break a dependency.</summary>
    public static List<int[]> Satisfying(RandomRelation relation, IEnumerable<int[]> candidates)
    {
        var rows = new List<int[]>();
        foreach (var row in candidates)
        {
            rows.Add(row);
            if (Broken(relation, rows) is not null)
                rows.RemoveAt(rows.Count - 1);
        }

        return rows;
    }

    public static int JoinSize(RandomRelation relation, List<int[]> rows, IReadOnlyList<int> parts)
    {
        var joined = new List<int?[]> { new int?[relation.Count] };
        foreach (var part in parts)
        {
            var projected = rows.Select(row => row.Select((v, a) => Has(part, a) ? v : (int?)null).ToArray()).ToList();
            joined =
            [
                .. (from left in joined
                    from right in projected
                    where left.Zip(right).All(p => p.First is null || p.Second is null || p.First == p.Second)
                    select left.Zip(right, (l, r) => l ?? r).ToArray()).DistinctBy(row => string.Join(",", row)),
            ];
        }

        return joined.Count;
    }

    private static (int Attribute, int Left, int Right)? Broken(RandomRelation relation, List<int[]> rows)
    {
        foreach (var (left, right) in relation.Dependencies)
        {
            foreach (var (one, other) in rows.SelectMany((one, i) => rows.Skip(i + 1).Select(other => (one, other))))
            {
                if (!Agree(one, other, left))
                    continue;
                for (var a = 0; a < relation.Count; a++)
                {
                    if (Has(right, a) && one[a] != other[a])
                        return (a, one[a], other[a]);
                }
            }
        }

        return null;
    }

    private static bool Agree(int[] one, int[] other, int attributes) =>
        Enumerable.Range(0, one.Length).All(a => !Has(attributes, a) || one[a] == other[a]);

    private static bool Has(int set, int attribute) => (set >> attribute & 1) == 1;
}
