using SchemaKit.Model;

namespace SchemaKit.Rules.Naming;

/// <summary>A boolean reads as a statement that can be true, and never as one that is negated.</summary>
internal sealed class BooleanName() : Rule("SK1010", "boolean-name", Severity.Warning)
{
    private static readonly string[] s_prefixes = ["is_", "has_", "can_", "should_", "was_", "allows_"];

    private static readonly (string Negated, string Positive)[] s_negations =
    [
        .. s_prefixes.Select(p => ($"{p}not_", p)), ("has_no_", "has_"), ("disable_", "allows_"), ("non_", "is_"),
        ("not_", "is_"), ("no_", "has_"),
    ];

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        foreach (var column in table.Columns.Where(c => IsJudged(table, c)))
        {
            var (negated, positive) = s_negations.FirstOrDefault(n => Starts(column.Name, n.Negated));
            if (negated is not null)
                yield return ReportNegated(table, column, positive + column.Name.Substring(negated.Length));
            else if (!s_prefixes.Any(p => Starts(column.Name, p)))
                yield return ReportBare(table, column);
        }
    }

    private static bool IsJudged(TableModel table, ColumnModel column) =>
        column is { Type: { Name: "boolean", Schema: null, ArrayDimensions: 0 }, Generated: null, IsInherited: false }
        && !table.GroupColumns.Contains(column.Name);

    private static bool Starts(string name, string prefix) =>
        name.Length > prefix.Length && name.StartsWith(prefix, StringComparison.Ordinal);

    private Finding ReportNegated(TableModel table, ColumnModel column, string newName) => new(
        this,
        Subject.Of(table, column),
        $"{table.Name.Name}.{column.Name} says what is not, so false means twice no. "
        + $"Rename it to {newName} and turn its values round.");

    private Finding ReportBare(TableModel table, ColumnModel column) => new(
        this,
        Subject.Of(table, column),
        $"{table.Name.Name}.{column.Name} is a boolean, but its name is no statement. Rename it to is_{column.Name}.",
        new NamedObject(Subject.Of(table, column), column.Name, table.Name.Schema).Renamed($"is_{column.Name}"));
}
