using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Types;

/// <summary>Numbers and booleans in other clothes.</summary>
internal sealed class ScalarAsText() : MistypedColumn("SK2016", "scalar-as-text")
{
    private static readonly TypeGuess s_boolean = new("a boolean", "boolean", "Pg.Boolean()");
    private static readonly TypeGuess s_number = new("a number", "numeric");

    // Zeros in front of them mean something.
    private static readonly HashSet<string> s_codes = new(StringComparer.Ordinal)
    {
        "code", "postal", "postcode", "zip", "phone", "fax", "account", "version", "number", "no", "id", "sku", "isbn",
        "discount",
    };

    // Which of the two is true.
    private static readonly (string True, string False)[] s_truths =
        [("1", "0"), ("Y", "N"), ("y", "n"), ("T", "F"), ("t", "f")];

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        foreach (var column in table.Columns.Where(c => !c.IsInherited && IsNarrow(c.Type)))
        {
            if (TruthOf(table, column) is { } truth)
                yield return Report(table, column, truth.Check, truth.True, truth.False, context);
        }

        foreach (var finding in base.Check(table, context))
            yield return finding;
    }

    private protected override TypeGuess? Guess(TableModel table, ColumnModel column)
    {
        if (!BuiltInType.IsText(BuiltInType.ScalarNameOf(column.Type)) || TruthOf(table, column) is not null)
            return null;
        var words = NameWords.Of(column.Name);
        return words switch
        {
            ["is" or "has", _, ..] or [.., "flag"] => s_boolean,
            [.., "count" or "quantity" or "amount" or "price" or "percent"]
                when !words.Any(s_codes.Contains) => s_number,
            _ => null,
        };
    }

    private static bool IsNarrow(DataType type) => BuiltInType.ScalarNameOf(type) switch
    {
        "smallint" => true,
        "character" or "character varying" => type.Modifier == "1",
        _ => false,
    };

    private static (CheckModel Check, string True, string False)? TruthOf(TableModel table, ColumnModel column)
    {
        if (!IsNarrow(column.Type))
            return null;
        foreach (var check in table.Checks)
        {
            if (check.Allowed(column.Name) is not { Count: 2 } values)
                continue;
            foreach (var (yes, no) in s_truths)
            {
                if (values.Contains(yes) && values.Contains(no))
                    return (check, yes, no);
            }
        }

        return null;
    }

    private Finding Report(
        TableModel table, ColumnModel column, CheckModel check, string yes, string no, RuleContext context) => new(
        this,
        Subject.Of(table, column),
        $"{Wording.Of(table.Name)}.{column.Name} is {column.Type} that {check.Name} holds to {no} and {yes}. "
        + "Make it boolean.",
        Cure(table, column, check, yes, context));

    // The check is about the values that go, and goes with them.
    private static Remedy? Cure(
        TableModel table, ColumnModel column, CheckModel check, string yes, RuleContext context)
    {
        if (TypeChange.Sql(table, column, "boolean", context, isCast: true) is null)
            return null;
        var name = Identifier.Quote(column.Name);
        var value = BuiltInType.IsText(BuiltInType.ScalarNameOf(column.Type)) ? Identifier.Literal(yes) : yes;
        return new(
            null,
            $"alter table {table.Name.ToSql()} drop constraint {Identifier.Quote(check.Name)}, "
            + $"alter column {name} type boolean using {name} = {value};");
    }
}
