namespace SchemaKit.NormalForms;

/// <summary>Whether the join of the parts of a relation gives back its rows and no others.</summary>
internal static class LosslessJoin
{
    /// <summary>
    /// The chase: a row for each part, distinguished where the part has the attribute. Rows that agree on a determinant
    /// are made to agree on its dependents; a row that is distinguished throughout proves it.
    /// </summary>
    /// <seealso href="https://doi.org/10.1145/320083.320091"/>
    public static bool Holds(DependencySet set, IReadOnlyList<AttributeSet> parts)
    {
        const int distinguished = -1;
        var width = set.AttributeCount;
        var rows = new int[parts.Count][];
        for (var row = 0; row < rows.Length; row++)
            rows[row] = [.. Enumerable.Range(0, width).Select(a => parts[row].Contains(a) ? distinguished : row)];

        bool hasChanged;
        do
        {
            hasChanged = false;
            foreach (var dependency in set.Dependencies)
                hasChanged |= Equate(rows, dependency);
        }
        while (hasChanged);

        return rows.Any(row => row.All(symbol => symbol == distinguished));
    }

    private static bool Equate(int[][] rows, Dependency dependency)
    {
        var hasChanged = false;
        var first = new Dictionary<string, int[]>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var agreed = string.Join(",", dependency.Determinant.Positions().Select(position => row[position]));
            if (!first.TryGetValue(agreed, out var other))
            {
                first.Add(agreed, row);
                continue;
            }

            foreach (var position in dependency.Dependents)
                hasChanged |= Equate(rows, position, row[position], other[position]);
        }

        return hasChanged;
    }

    /// <summary>
    /// The lower symbol takes the place of the other everywhere, so that a distinguished one always stays.
    /// </summary>
    private static bool Equate(int[][] rows, int position, int left, int right)
    {
        if (left == right)
            return false;
        foreach (var row in rows.Where(row => row[position] == Math.Max(left, right)))
            row[position] = Math.Min(left, right);
        return true;
    }
}
