using SchemaKit.Model;

namespace SchemaKit.Rules.Linting;

/// <summary>The findings that the author of one table, or of one partition, accepts.</summary>
internal sealed class TableAllowances(TableModel table, RuleNames names)
    : Allowances(table.Allowances, CommentAllowances.Of(table), names)
{
    protected override bool IsOn(AllowanceModel allowance, Subject subject) => allowance.On == subject.Member;

    protected override bool IsJudged(AllowanceModel allowance) => true;

    protected override string PlaceOf(AllowanceModel allowance) =>
        allowance.On is null ? Wording.Of(table.Name) : $"{Wording.Of(table.Name)}.{allowance.On}";

    protected override Subject SubjectOf(AllowanceModel allowance)
    {
        var column = allowance.On is null ? null : table.Column(allowance.On);
        if (column is not null)
            return Subject.Of(table, column with { Location = allowance.Location ?? column.Location });
        if (allowance.On is null)
            return Subject.Of(table) with { Location = allowance.Location ?? table.Location };
        return table.Indexes.FirstOrDefault(i => i.Name == allowance.On) is { } index
            ? Subject.Of(table, index) with { Location = allowance.Location ?? index.Location ?? table.Location }
            : Subject.OfConstraint(table, allowance.On, allowance.Location);
    }
}
