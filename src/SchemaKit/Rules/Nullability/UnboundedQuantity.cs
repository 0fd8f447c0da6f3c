using SchemaKit.Expressions;
using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Nullability;

/// <summary>A quantity that may be less than nothing.</summary>
internal sealed class UnboundedQuantity() : Rule("SK2511", "unbounded-quantity", Severity.Off)
{
    internal override bool IsAboutAbsence => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        TableChecks? checks = null;
        foreach (var column in table.Columns)
        {
            if (column is not { Identity: null, Generated: null, IsInherited: false } || !QuantityNames.Has(column.Name)
                || !IsNumber(BuiltInType.ScalarNameOf(context.Domains.BaseOf(column.Type))))
                continue;
            checks ??= new(table, context.Domains, context.Database.Enums);
            var (lacksLeast, lacksGreatest) = Missing(column, checks);
            if ((lacksLeast || lacksGreatest) && !IsJudgedOtherwise(column, checks))
                yield return Report(table, column, lacksLeast, lacksGreatest, context);
        }
    }

    private static bool IsNumber(string type) =>
        type == "numeric" || BuiltInType.IsWholeNumber(type) || BuiltInType.IsFloat(type);

    private static (bool Least, bool Greatest) Missing(ColumnModel column, TableChecks checks)
    {
        var values = checks.Of(column.Name);
        return values.Listed is not null
            ? (false, false)
            : (values.Range.Least is null, values.Range.Greatest is null && QuantityNames.IsPercent(column.Name));
    }

    // A condition with more columns, or of another form, bounds it in a way that only its author knows.
    private static bool IsJudgedOtherwise(ColumnModel column, TableChecks checks) => checks.Conditions.Any(c =>
        !c.IsOfDomain && c.Restriction is null && c.Condition.ColumnsRead().Any(read => read.Name == column.Name));

    private Finding Report(TableModel table, ColumnModel column, bool lacksLeast, bool lacksGreatest, RuleContext context)
    {
        var name = Identifier.Quote(column.Name);
        var (fault, condition) = (lacksLeast, lacksGreatest) switch
        {
            (true, true) => ("has no bounds", $"{name} between 0 and 100"),
            (true, false) => ("has no lower bound", $"{name} >= 0"),
            _ => ("has no upper bound", $"{name} <= 100"),
        };
        var constraint = Identifier.Quote(context.Convention.CheckName(table.Name.Name, $"{column.Name}_bounds"));
        var owner = table.Name.ToSql();
        return new(
            this,
            Subject.Of(table, column),
            $"{Wording.Of(table.Name)}.{column.Name} {fault}. Add a check, such as ({condition}).",
            new(
                null,
                $"alter table {owner} add constraint {constraint} check ({condition}) not valid;\n"
                + $"alter table {owner} validate constraint {constraint};"))
        {
            Grade = Grade.Suggested,
        };
    }
}
