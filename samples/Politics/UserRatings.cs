using SchemaKit;
using static SchemaKit.ReferentialAction;

namespace Politics;

/// <summary>A user's score for a politician. A violation is planted here for the findings to show.</summary>
public sealed class UserRatings : Table
{
    public Column<long> Id { get; } = Pg.BigInt().Identity();
    public Column<Guid> UserId { get; } = Pg.ForeignKey((Users u) => u.Id, onDelete: Cascade);
    public Column<long> PoliticianId { get; } = Pg.ForeignKey((Politicians p) => p.Id, onDelete: Cascade);
    public Column<short> Score { get; } = Pg.SmallInt().Comment("One is worst, five is best.");
    public Column<string> PostalCode { get; } = Pg.Text().Nullable().Comment("Where the user votes.");
    public Column<string> City { get; } = Pg.Text().Nullable().Comment("The city of the postal code.");
    public Timestamps Timestamps { get; } = new(keptByTrigger: true);

    protected override void Define(TableDefinition t)
    {
        t.Comment("A user's score for a politician.");
        t.PrimaryKey(Id);
        t.Unique(UserId, PoliticianId);
        t.Index(PoliticianId, Timestamps.CreatedAt.Descending()).Include(Score);
        t.Check("score_in_range", $"{Score} between 1 and 5");

        // Planted: the city depends on the postal code, which is no key of this table.
        t.Determines(PostalCode, City);

        t.RowSecurity();
        t.Policy("see_all", on: SqlCommand.Select, @using: $"true").To(Roles.Anonymous, Roles.SignedIn);
        t.Policy("add_your_own", SqlCommand.Insert, Roles.SignedIn, withCheck: $"{UserId} = (select auth.uid())");
        t.Policy("change_your_own", SqlCommand.Update, Roles.SignedIn, @using: $"{UserId} = (select auth.uid())");
        t.Policy("remove_your_own", SqlCommand.Delete, Roles.SignedIn, @using: $"{UserId} = (select auth.uid())");
        t.Grant(Privileges.Select, to: Roles.Anonymous);
        t.Grant(Privileges.Select | Privileges.Insert | Privileges.Update | Privileges.Delete, to: Roles.SignedIn);
        t.Grant(Privileges.All, to: Roles.Service);
    }
}
