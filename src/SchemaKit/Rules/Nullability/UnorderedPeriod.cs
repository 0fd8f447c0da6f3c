using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Nullability;

/// <summary>A start and an end that nothing keeps in order.</summary>
internal sealed class UnorderedPeriod() : Rule("SK2510", "unordered-period", Severity.Info)
{
    internal override bool IsAboutAbsence => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context) =>
        from pair in PairedTimes.In(table, context.Domains)
        where !IsSilent(pair.Start) && !IsSilent(pair.End) && !pair.IsOrderedIn(table)
        select Report(table, pair, context);

    private static bool IsSilent(ColumnModel column) =>
        column.IsInherited || column.Generated is not null || column.IsDeclared(DeclarationKind.NoPeriod);

    private Finding Report(TableModel table, PairedTimes pair, RuleContext context)
    {
        var (start, end) = (pair.Start.Name, pair.End.Name);
        var condition = $"{Identifier.Quote(start)} <= {Identifier.Quote(end)}";
        var name = Identifier.Quote(context.Convention.CheckName(table.Name.Name, $"{start}_{end}"));
        var owner = table.Name.ToSql();
        return new(
            this,
            Subject.Of(table, pair.End),
            $"{Wording.Of(table.Name)}.{end} may lie before {start}. "
            + $"Add check ({condition}), or say .NoPeriod(because) where they are no period.",
            new(
                null,
                $"alter table {owner} add constraint {name} check ({condition}) not valid;\n"
                + $"alter table {owner} validate constraint {name};"))
        {
            Grade = Grade.Suggested,
        };
    }
}
