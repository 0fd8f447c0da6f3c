using SchemaKit.Model;
using SchemaKit.Rules.Naming;

namespace SchemaKit.Rules.Types;

/// <summary>A timestamp without zone is a picture of a clock: nobody can say which instant it was.</summary>
internal sealed class TimestampWithoutZone() : Rule("SK2001", "timestamp-without-zone", Severity.Warning)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context) =>
        table.Columns
            .Where(c => IsWithoutZone(c.Type) && !c.IsInherited && !c.IsDeclared(DeclarationKind.LocalTime))
            .Select(c => Report(
                Subject.Of(table, c),
                $"{table.Name.Name}.{c.Name}",
                c.Type,
                RemedyOf(c.Type),
                isNamedAsDay: NamePromise.Of(c.Name) is { IsOfDay: true }));

    internal override IEnumerable<Finding> Check(RuleContext context) =>
        TypedNames.OutsideTables(context.Database)
            .Where(named => IsWithoutZone(named.Type))
            .Select(named => Report(named.Subject, named.Mention, named.Type, remedy: null));

    private static bool IsWithoutZone(DataType type) =>
        type is { Name: "timestamp without time zone" or "timestamp", Schema: null };

    private static Remedy? RemedyOf(DataType type) => type.ArrayDimensions == 0 ? new("Pg.Timestamptz()", null) : null;

    // No SQL: converting needs the zone that the values were meant in, and only the author knows it.
    private Finding Report(
        Subject subject, string mention, DataType type, Remedy? remedy, bool isNamedAsDay = false)
    {
        var what = type.ArrayDimensions == 0
            ? "a timestamp without zone, so it names"
            : "timestamps without zone, so they name";
        return new(
            this,
            subject,
            $"{mention} is {what} no instant. "
            + $"Make it {(isNamedAsDay ? "date if it is a day, or " : "")}timestamptz, converting with at time zone and the zone its values are in.",
            remedy);
    }
}
