using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.NormalForms;

/// <summary>A column that its name says is worked out from others beside it, and that nothing keeps right.</summary>
internal sealed class UnderivedColumn() : Rule("SK6204", "underived-column", Severity.Off)
{
    private const string Count = "_count";

    private static readonly (string[] Names, string[][] Inputs)[] s_known =
    [
        (["full_name"], [["first_name", "given_name", "forename"], ["last_name", "family_name", "surname"]]),
        (["total", "total_price", "total_amount", "line_total"], [["quantity", "qty"], ["unit_price", "price"]]),
        (
            ["total", "total_price", "total_amount", "gross"],
            [["net", "subtotal", "net_amount"], ["tax", "vat", "tax_amount"]]),
    ];

    private static readonly (string[] Names, string[][] Inputs)[] s_ages =
        [(["age"], [["birth_date", "date_of_birth", "birthday", "dob", "born_on"]])];

    internal override bool IsAboutAbsence => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        foreach (var column in table.Columns)
        {
            var isAge = false;
            var inputs = Find(s_known, column, table) ?? CountedOf(column, table, context);
            if (inputs is null && Find(s_ages, column, table) is { } birth)
                (inputs, isAge) = (birth, true);
            if (inputs is null || column.DerivedFrom.Count > 0 || column.SnapshotOf is not null
                || table.IsKeptRight(column, context.Routines))
                continue;
            var advice = isAge
                ? "It changes by itself: work it out in a view."
                : "Make it a generated column, keep it by a trigger, or say DerivedFrom.";
            yield return new(
                this,
                Subject.Of(table, column),
                $"Does {Wording.Of(table, [column.Name])} follow from {DependencyWords.List(inputs)}? {advice}")
            {
                Grade = Grade.Suggested,
            };
        }
    }

    /// <summary>Columns of the table for all inputs of what the column is called; null when one is missing.</summary>
    private static List<string>? Find(
        (string[] Names, string[][] Inputs)[] known, ColumnModel column, TableModel table)
    {
        foreach (var (names, inputs) in known)
        {
            if (!names.Contains(column.Name))
                continue;
            var found = inputs
                .Select(words => words.FirstOrDefault(word => table.Column(word) is not null))
                .OfType<string>()
                .ToList();
            if (found.Count == inputs.Length)
                return found;
        }

        return null;
    }

    /// <summary>The array or document whose items the column counts: <c>tag_count</c> beside <c>tags</c>.</summary>
    private static List<string>? CountedOf(ColumnModel column, TableModel table, RuleContext context)
    {
        if (!column.Name.EndsWith(Count, StringComparison.Ordinal) || column.Name.Length == Count.Length)
            return null;
        var counted = context.Inflector.Plural(column.Name.Substring(0, column.Name.Length - Count.Length));
        return table.Column(counted) is { } items && (items.Type.ArrayDimensions > 0 || items.Type.Name == "jsonb")
            ? [counted]
            : null;
    }
}
