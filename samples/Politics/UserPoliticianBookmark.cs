using SchemaKit;
using static SchemaKit.ReferentialAction;

namespace Politics;

/// <summary>Which politicians a user follows.</summary>
public sealed class UserPoliticianBookmark : Table
{
    public Column<Guid> UserId { get; } = Pg.ForeignKey((Users u) => u.Id, onDelete: Cascade);
    public Column<long> PoliticianId { get; } = Pg.ForeignKey((Politicians p) => p.Id, onDelete: Cascade);
    public Timestamps Timestamps { get; } = new();

    protected override void Define(TableDefinition t)
    {
        t.Comment("Which politicians a user follows.");
        t.PrimaryKey(UserId, PoliticianId);
        t.Index(PoliticianId);
    }
}
