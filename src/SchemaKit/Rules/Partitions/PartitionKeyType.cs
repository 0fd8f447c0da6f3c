using SchemaKit.Expressions;
using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Partitions;

/// <summary>A column that decides the partition, and may be null or mean two points in time.</summary>
internal sealed class PartitionKeyType() : Rule("SK7803", "partition-key-type", Severity.Info)
{
    internal override bool JudgesPartitions => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (table.PartitionKey is not { } divided)
            return [];
        var whole = context.Whole(table);
        return divided.Keys.Select(k => k.Column).OfType<string>().Select(whole.Column).OfType<ColumnModel>()
            .SelectMany(column => Judge(table, whole, column, context));
    }

    private IEnumerable<Finding> Judge(TableModel table, TableModel whole, ColumnModel column, RuleContext context)
    {
        if (IsNullable(column, whole, context) && !HoldsNull(table))
        {
            yield return new(
                this,
                Subject.Of(table, column),
                $"{Wording.Of(table, [column.Name])} decides the partition and may be null, which has no place of its "
                + "own. Make it not null.",
                new(
                    null,
                    $"alter table {table.Name.ToSql()} alter column {Identifier.Quote(column.Name)} set not null;"));
        }

        if (context.Domains.BaseOf(column.Type) is { Name: "timestamp without time zone", ArrayDimensions: 0 }
            && !column.IsDeclared(DeclarationKind.LocalTime))
        {
            yield return new(
                this,
                Subject.Of(table, column),
                $"{Wording.Of(table, [column.Name])} decides the partition and has no zone, "
                + "so that the clock of whoever writes does too. Make it timestamp with time zone.");
        }
    }

    private static bool IsNullable(ColumnModel column, TableModel table, RuleContext context) =>
        column.IsNullable
        && table.PrimaryKey?.Columns.Contains(column.Name) != true
        && !context.Domains.Chain(column.Type).Any(domain => domain.IsNotNull);

    /// <summary>Whether a list names null: there is a place for it then.</summary>
    private static bool HoldsNull(TableModel table) =>
        table.Partitions.Any(p => p.Bound.Values.Any(v => ExpressionParser.Parse(v).IsNull()));
}
