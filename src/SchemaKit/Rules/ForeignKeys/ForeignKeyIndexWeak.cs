using SchemaKit.Model;

namespace SchemaKit.Rules.ForeignKeys;

/// <summary>A foreign key whose best index finds more rows than those that refer.</summary>
internal sealed class ForeignKeyIndexWeak() : Rule("SK4002", "foreign-key-index-weak", Severity.Info)
{
    internal override bool JudgesPartitions => true;

    internal override bool IsAboutAbsence => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context) =>
        from pair in context.CoverageOf(table)
        where pair.Coverage.IsWeak
        select IndexAdvice.Finding(this, table, pair.Key, pair.Coverage, context);
}
