using SchemaKit.Expressions;
using SchemaKit.Naming;

namespace SchemaKit.Model;

/// <summary>Two columns of one type whose names say that a period starts and ends with them.</summary>
/// <param name="Start">The column of the start.</param>
/// <param name="End">The column of the end.</param>
internal sealed record PairedTimes(ColumnModel Start, ColumnModel End)
{
    private static readonly Dictionary<string, string[]> s_ends = new(StringComparer.Ordinal)
    {
        ["start"] = ["end"],
        ["starts"] = ["ends"],
        ["started"] = ["ended"],
        ["from"] = ["to", "until"],
    };

    /// <summary>The pairs of a table. A time of day is none: a night ends before it starts.</summary>
    public static IEnumerable<PairedTimes> In(TableModel table, DomainTypes domains)
    {
        foreach (var start in table.Columns)
        {
            if (!IsTime(domains.BaseOf(start.Type)))
                continue;
            foreach (var name in NamesOfEnd(start.Name))
            {
                if (table.Column(name) is { } end && end.Type.Base == start.Type.Base && end.Type.ArrayDimensions == 0)
                    yield return new(start, end);
            }
        }
    }

    /// <summary>
    /// Whether the table compares the two in a check, or makes a range of them, which no start after its end allows.
    /// </summary>
    public bool IsOrderedIn(TableModel table) =>
        table.Checks.Any(check => !check.IsNotEnforced && check.Condition.Tree.SelfAndParts().Any(IsComparison))
        || Stored(table).Any(expression => expression.Tree.SelfAndParts().Any(IsRange));

    private static IEnumerable<SqlExpression> Stored(TableModel table) =>
    [
        .. table.Columns.Select(column => column.Generated).OfType<SqlExpression>(),
        .. table.Exclusions.SelectMany(e => e.Elements).Select(element => element.Key.Expression).OfType<SqlExpression>(),
        .. table.Indexes.SelectMany(index => index.Keys).Select(key => key.Expression).OfType<SqlExpression>(),
        .. table.Checks.Where(check => !check.IsNotEnforced).Select(check => check.Condition),
    ];

    private static IEnumerable<string> NamesOfEnd(string start)
    {
        var words = NameWords.Of(start);
        for (var i = 0; i < words.Length; i++)
        {
            if (!s_ends.TryGetValue(words[i], out var ends))
                continue;
            foreach (var end in ends)
                yield return string.Join("_", words.Select((word, at) => at == i ? end : word));
        }
    }

    private static bool IsTime(DataType type) =>
        BuiltInType.ScalarNameOf(type) is var name && (BuiltInType.IsTimestamp(name) || name == "date");

    // Also what is computed from one and compared with the other: "ends_at - starts_at < interval '1 day'".
    private bool IsComparison(Expression part) =>
        part is Binary { Operator: "<" or "<=" or ">" or ">=" or "=" } or Between && ReadsBoth(part);

    private bool IsRange(Expression part) =>
        part is FunctionCall { Name: "daterange" or "tsrange" or "tstzrange" } && ReadsBoth(part);

    private bool ReadsBoth(Expression part)
    {
        var read = part.ColumnsRead().Select(column => column.Name).ToList();
        return read.Contains(Start.Name) && read.Contains(End.Name);
    }
}
