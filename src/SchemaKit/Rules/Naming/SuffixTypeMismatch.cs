using SchemaKit.Model;

namespace SchemaKit.Rules.Naming;

/// <summary>A name that promises another type than the column has, or a timestamp whose name does not say so.</summary>
internal sealed class SuffixTypeMismatch() : Rule("SK1011", "suffix-type-mismatch", Severity.Warning)
{
    private const string Timestamptz = "timestamp with time zone";

    // Words that other habits put where the convention has _at.
    private static readonly string[] s_otherWords = ["_timestamp", "_time", "_ts"];

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        foreach (var column in table.Columns)
        {
            if (column.IsInherited || table.GroupColumns.Contains(column.Name))
                continue;
            var type = context.Domains.BaseOf(column.Type);
            if (NamePromise.Of(column.Name) is { } promise)
            {
                if (!promise.IsKeptBy(type) && !(promise.IsOften(type) || IsReference(table, column)))
                    yield return ReportPromise(table, column, promise);
            }
            else if (context.Settings.TimestampsEndInAt && type is { Name: Timestamptz, ArrayDimensions: 0 }
                && !column.Name.EndsWith("_at", StringComparison.Ordinal))
            {
                yield return ReportTimestamp(table, column);
            }
        }
    }

    /// <summary>The column that refers to a row is named after it: <c>depends_on</c>.</summary>
    private static bool IsReference(TableModel table, ColumnModel column) =>
        table.RefersBy(column.Name);

    private Finding ReportPromise(TableModel table, ColumnModel column, NamePromise promise) => new(
        this,
        Subject.Of(table, column),
        $"{table.Name.Name}.{column.Name} is named as {promise.Phrase}, but its type is {column.Type}. "
        + "Rename it, or give it the type that the name promises.");

    private Finding ReportTimestamp(TableModel table, ColumnModel column)
    {
        var suffix = s_otherWords.FirstOrDefault(s => column.Name.EndsWith(s, StringComparison.Ordinal)) ?? "";
        var newName = $"{column.Name.Substring(0, column.Name.Length - suffix.Length)}_at";
        var isFree = table.Column(newName) is null;
        var item = new NamedObject(Subject.Of(table, column), column.Name, table.Name.Schema);
        return new(
            this,
            item.Subject,
            $"{item.Mention} is a point in time, but its name does not end in _at. "
            + (isFree ? $"Rename it to {newName}." : "Rename it."),
            isFree ? item.Renamed(newName) : null);
    }
}
