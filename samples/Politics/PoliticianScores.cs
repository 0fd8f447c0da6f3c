using SchemaKit;
using static SchemaKit.ReferentialAction;

namespace Politics;

/// <summary>A politician's score in one period.</summary>
public sealed class PoliticianScores : Table
{
    public Column<long> PoliticianId { get; } = Pg.ForeignKey((Politicians p) => p.Id, onDelete: Cascade);
    public Column<string> Period { get; } = Pg.DateRange().Comment("The days that the score covers.");
    public Column<decimal> Score { get; } = Pg.Numeric(5, 2).Comment("The mean of the ratings, 1 to 5.");

    protected override void Define(TableDefinition t)
    {
        t.Comment("A politician's score in one period.");
        t.PrimaryKey(PoliticianId, Period);
        t.Check("score_in_range", $"{Score} between 1 and 5");
        t.Exclude("one_score_a_day").Element(PoliticianId, "=").Element(Period, "&&");

        t.RowSecurity();
        t.Policy("see_all", on: SqlCommand.Select, @using: $"true").To(Roles.Anonymous, Roles.SignedIn);
        t.Grant(Privileges.Select, to: Roles.Anonymous);
        t.Grant(Privileges.Select, to: Roles.SignedIn);
        t.Grant(Privileges.All, to: Roles.Service);
    }
}
