using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Lifecycle;

/// <summary>Two rows that both hold at one time, for one thing.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/rangetypes.html#RANGETYPES-CONSTRAINT"/>
internal sealed class OpenValidityPeriod() : Rule("SK7507", "open-validity-period", Severity.Info)
{
    internal override bool IsAboutAbsence => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (ValidityPeriod.Of(table) is not { } period
            || period.EntityIn(table) is not { } entity
            || period.IsExclusiveIn(table))
            yield break;
        var name = Identifier.Quote(context.Convention.ExclusionName(table.Name.Name, "period"));
        var equal = string.Join("", entity.Columns.Select(c => $"{Identifier.Quote(c)} with =, "));
        var constraint = $"exclude using gist ({equal}{period.ToSql()} with &&)";
        yield return new(
            this,
            Subject.Of(table, period.From),
            $"{Wording.Of(table.Name)} keeps periods, and nothing refuses two that overlap for one "
            + $"{string.Join(", ", entity.Columns)}. Add {constraint}, with the extension btree_gist.",
            new(
                null,
                $"create extension if not exists btree_gist;\nalter table {table.Name.ToSql()} add constraint {name} "
                + $"{constraint};"))
        {
            Grade = Grade.Suggested,
        };
    }
}
