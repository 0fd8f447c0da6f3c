using SchemaKit.Model;

namespace SchemaKit.Rules.Types;

/// <summary>A timestamp without zone is a picture of a clock: nobody can say which instant it was.</summary>
internal sealed class TimestampWithoutZone() : Rule("SK2001", "timestamp-without-zone", Severity.Warning)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context) =>
        table.Columns
            .Where(c => c.Type is { Name: "timestamp without time zone" or "timestamp", Schema: null })
            .Where(c => !c.IsDeclared(DeclarationKind.LocalTime))
            .Select(c => Report(table, c));

    // No SQL: converting needs the zone that the values were meant in, and only the author knows it.
    private Finding Report(TableModel table, ColumnModel column) => new(
        this,
        Subject.Of(table, column),
        $"{table.Name.Name}.{column.Name} is a timestamp without zone, so it names no instant. "
        + "Make it timestamptz, converting with at time zone and the zone its values are in.",
        column.Type.ArrayDimensions == 0 ? new("Pg.Timestamptz()", null) : null);
}
