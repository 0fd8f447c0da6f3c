using SchemaKit;
using static SchemaKit.ReferentialAction;

namespace Politics;

/// <summary>Which politicians a user follows: a junction table, hence in the singular.</summary>
public sealed class UserPoliticianBookmark : Table
{
    public Column<Guid> UserId { get; } = Pg.ForeignKey((Users u) => u.Id, onDelete: Cascade);
    public Column<long> PoliticianId { get; } = Pg.ForeignKey((Politicians p) => p.Id, onDelete: Cascade);
    public Column<DateTimeOffset> CreatedAt { get; } =
        Pg.Timestamptz().DefaultSql($"now()").Comment("When the user began to follow.");

    protected override void Define(TableDefinition t)
    {
        t.Comment("Which politicians a user follows.");
        t.Junction(UserId, PoliticianId);

        t.RowSecurity();
        t.Policy(
            "only_your_own",
            on: SqlCommand.All,
            to: Roles.SignedIn,
            @using: $"{UserId} = (select auth.uid())",
            withCheck: $"{UserId} = (select auth.uid())");
        t.Grant(Privileges.Select | Privileges.Insert | Privileges.Delete, to: Roles.SignedIn);
        t.Grant(Privileges.All, to: Roles.Service);
    }
}
