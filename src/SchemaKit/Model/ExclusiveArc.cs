using SchemaKit.Expressions;

namespace SchemaKit.Model;

/// <summary>Columns of which a row may fill one at most: a row belongs to a user or to a group.</summary>
/// <param name="Choice">What is chosen, such as <c>owner</c>.</param>
/// <param name="Columns">The columns, two or more.</param>
/// <param name="IsDeclared">Whether the author said so, instead of names.</param>
internal sealed record ExclusiveArc(string Choice, IReadOnlyList<ColumnModel> Columns, bool IsDeclared)
{
    // All combinations of more columns are not tried: none, one and two of them, and all, tell the forms apart.
    private const int MostTried = 8;

    /// <summary>The arcs that the author declares.</summary>
    public static IEnumerable<ExclusiveArc> DeclaredIn(TableModel table) =>
        table.Columns.Any(column => column.IsDeclared(DeclarationKind.Exclusive)) ? ArcsOf(table) : [];

    private static IEnumerable<ExclusiveArc> ArcsOf(TableModel table) =>
        from column in table.Columns
        from declaration in column.Declarations
        where declaration.Kind == DeclarationKind.Exclusive
        group column by declaration.Because into columns
        where columns.Count() > 1
        select new ExclusiveArc(columns.Key, [.. columns], IsDeclared: true);

    /// <summary>Whether some check refuses every row that fills more than one of the columns.</summary>
    public bool IsHeldBy(TableModel table) => table.Checks
        .Where(check => !check.IsNotEnforced && Columns.Count(c => check.Condition.Columns.Count == 0
            || check.Condition.Columns.Contains(c.Name)) > 1)
        .SelectMany(check => check.Condition.Tree.Conjuncts())
        .Select(condition => CanonicalForm.Of(condition))
        .ToList() is { Count: > 0 } conditions
        && Fillings().All(filled => conditions.Any(c => Nullness.Refuses(c, name => IsNull(name, filled))));

    private bool? IsNull(string column, int filled)
    {
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Name == column)
                return (filled & (1 << i)) == 0;
        }

        return null;
    }

    /// <summary>The ways to fill more than one column, as bits.</summary>
    private IEnumerable<int> Fillings()
    {
        var all = (1 << Math.Min(Columns.Count, 30)) - 1;
        if (Columns.Count <= MostTried)
            return Enumerable.Range(0, all + 1).Where(bits => (bits & (bits - 1)) != 0);
        var pairs = from i in Enumerable.Range(0, Columns.Count)
                    from j in Enumerable.Range(0, i)
                    select (1 << i) | (1 << j);
        return pairs.Append(all);
    }
}
