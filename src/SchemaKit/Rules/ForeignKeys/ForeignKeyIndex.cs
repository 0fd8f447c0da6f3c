using SchemaKit.Model;

namespace SchemaKit.Rules.ForeignKeys;

/// <summary>A foreign key that leads no index makes every delete of a parent row scan the child table.</summary>
internal sealed class ForeignKeyIndex() : Rule("SK4001", "foreign-key-index", Severity.Warning)
{
    internal override bool JudgesPartitions => true;

    internal override bool IsAboutAbsence => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context) =>
        from pair in context.CoverageOf(table)
        where !pair.Coverage.IsCovered && !pair.Coverage.IsWeak
        select IndexAdvice.Finding(this, table, pair.Key, pair.Coverage, context);
}
