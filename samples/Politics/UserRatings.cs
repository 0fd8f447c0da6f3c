using SchemaKit;
using static SchemaKit.ReferentialAction;

namespace Politics;

/// <summary>A user's score for a politician. Two violations are planted here for the findings to show.</summary>
public sealed class UserRatings : Table
{
    public Column<long> Id { get; } = Pg.BigInt().Identity();
    public Column<Guid> UserId { get; } = Pg.ForeignKey((Users u) => u.Id, onDelete: Cascade);

    // Planted: no index starts with this column, so deleting a politician scans every rating.
    public Column<long> PoliticianId { get; } = Pg.ForeignKey((Politicians p) => p.Id, onDelete: Cascade);
    public Column<short> Score { get; } = Pg.SmallInt().Comment("One is worst, five is best.");
    public Column<string> PostalCode { get; } = Pg.Text().Nullable().Comment("Where the user votes.");
    public Column<string> City { get; } = Pg.Text().Nullable().Comment("The city of the postal code.");
    public Timestamps Timestamps { get; } = new();

    protected override void Define(TableDefinition t)
    {
        t.Comment("A user's score for a politician.");
        t.PrimaryKey(Id);
        t.Unique(UserId, PoliticianId);
        t.Check("score_in_range", $"{Score} between 1 and 5");

        // Planted: the city depends on the postal code, which is no key.
        t.Determines(PostalCode, City);
        t.RowSecurity(forced: true);
        t.Policy("everybody_reads", on: SqlCommand.Select, @using: $"true");
        t.Policy(
            "owner_writes",
            on: SqlCommand.Insert,
            withCheck: $"{UserId} = nullif(current_setting('app.user_id', true), '')::uuid");
    }
}
