using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Nullability;

/// <summary>A constraint that holds for new rows, while nobody has looked at the old ones.</summary>
internal sealed class NotValidConstraint() : Rule("SK2509", "not-valid-constraint", Severity.Warning)
{
    internal override bool JudgesPartitions => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        foreach (var check in table.Checks.Where(c => c is { IsNotValid: true, IsNotEnforced: false }))
            yield return Report(table, check.Name, check.Location);
        foreach (var column in table.Columns.Where(c => c is { NotNull.IsNotValid: true, IsInherited: false }))
            yield return Report(table, NotNullName(table, column), column.Location);
        foreach (var key in context.ForeignKeysOf(table).Where(k => k is { IsNotValid: true, IsNotEnforced: false }))
            yield return Report(table, key.Name, key.Location);
    }

    internal override IEnumerable<Finding> Check(RuleContext context) =>
        from domain in context.Database.Domains
        from check in domain.Checks
        where check.IsNotValid
        let owner = Subject.Of(ObjectKind.Type, domain.Name, domain.Location)
        select Report(
            Subject.In(owner, ObjectKind.Constraint, check.Name, check.Location),
            $"{Wording.Of(domain.Name)}.{check.Name}",
            $"alter domain {domain.Name.ToSql()} validate constraint {Identifier.Quote(check.Name)};");

    // PostgreSQL 18 has constraints that are not null, whose names it makes where nobody does.
    private static string NotNullName(TableModel table, ColumnModel column) =>
        column.NotNull?.Name ?? $"{table.Name.Name}_{column.Name}_not_null";

    private Finding Report(TableModel table, string name, SourceLocation? location) => Report(
        Subject.OfConstraint(table, name, location),
        $"{Wording.Of(table.Name)}.{name}",
        $"alter table {table.Name.ToSql()} validate constraint {Identifier.Quote(name)};");

    private Finding Report(Subject subject, string mention, string sql) => new(
        this,
        subject,
        $"{mention} is not valid: rows that were there before it were never checked. Validate it.",
        new(null, sql));
}
