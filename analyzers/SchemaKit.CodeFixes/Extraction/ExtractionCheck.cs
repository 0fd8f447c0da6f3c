using SchemaKit.Expressions;
using SchemaKit.Model;
using SchemaKit.NormalForms;

namespace SchemaKit.CodeFixes.Extraction;

/// <summary>
/// Whether the classes as they would be describe the schema that the engine proposes. A base class, a convention or a
/// helper may say more of a table than its own lines show; then nothing is offered.
/// </summary>
internal static class ExtractionCheck
{
    public static bool Holds(DatabaseModel before, DatabaseModel after, BetterDesign design)
    {
        var expected = design.In(before).Tables;
        return expected.Count == after.Tables.Count
            && expected.All(table => after.Table(table.Name) is { } written
                && (design.Parts.Any(part => part.Table == table) ? Has(written, table) : IsSame(written, table))
                && !SpeaksOfOthers(written, design));
    }

    /// <summary>Whether SQL in which a column is a plain word is left with a table that does not have it.</summary>
    private static bool SpeaksOfOthers(TableModel written, BetterDesign design)
    {
        if (!design.Tables.Any(table => table.Name == written.Name))
            return false;
        var gone = design.Before.Columns.Select(c => c.Name).Where(name => written.Column(name) is null).ToList();
        return Conditions(written).SelectMany(tree => tree.SelfAndParts()).Any(part => part switch
        {
            ColumnRef reference => gone.Contains(reference.Name),
            Unparsed { Text: var text } => gone.Exists(text.Contains),
            _ => false,
        });
    }

    private static IEnumerable<Expression> Conditions(TableModel table) =>
    [
        .. table.Checks.Select(check => check.Condition.Tree),
        .. table.Policies.SelectMany(policy => policy.Conditions),
        .. table.Indexes.Where(index => index.Predicate is not null).Select(index => index.Predicate!.Tree),
        .. table.Columns.Where(column => column.Generated is not null).Select(column => column.Generated!.Tree),
    ];

    private static bool IsSame(TableModel written, TableModel proposed) =>
        Unordered(written) == Unordered(proposed)
        && AreSame(written.ForeignKeys, proposed.ForeignKeys)
        && AreSame(written.Indexes, proposed.Indexes);

    /// <summary>What moved with the columns, such as checks, is more than the engine proposes.</summary>
    private static bool Has(TableModel written, TableModel proposed) =>
        Core(written) == Core(proposed)
        && IsReadable(written)
        && proposed.ForeignKeys.All(written.ForeignKeys.Contains)
        && proposed.UniqueConstraints.All(written.UniqueConstraints.Contains)
        && proposed.Indexes.All(written.Indexes.Contains);

    private static TableModel Core(TableModel table) => Unordered(table) with
    {
        Checks = default,
        UniqueConstraints = default,
        Statistics = default,
        Policies = default,
    };

    /// <summary>
    /// Who may read which rows is the author's to say, unless a policy of the old table lets somebody read all.
    /// </summary>
    private static bool IsReadable(TableModel table) =>
        !table.HasRowSecurity || table.Policies.Count > 0;

    private static TableModel Unordered(TableModel table) => table with { ForeignKeys = default, Indexes = default };

    private static bool AreSame<T>(IReadOnlyList<T> left, IReadOnlyList<T> right) =>
        left.Count == right.Count && left.All(right.Contains);
}
