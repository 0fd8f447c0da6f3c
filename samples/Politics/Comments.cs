using SchemaKit;
using static SchemaKit.ReferentialAction;

namespace Politics;

/// <summary>What users write under a politician or a rating.</summary>
public sealed class Comments : Table
{
    public Column<long> Id { get; } = Pg.BigInt().Identity();
    public PolymorphicReference<long> Subject { get; } =
        new("subject", Pg.BigInt(), Pg.Table<Politicians>(), Pg.Table<UserRatings>());

    public Column<Guid> UserId { get; } = Pg.ForeignKey((Users u) => u.Id, onDelete: Cascade);
    public Column<long> ParentId { get; } = Pg.ForeignKey((Comments c) => c.Id, onDelete: Cascade).Nullable();
    public Column<string> Body { get; } = Pg.Text().Comment("What was written, in Markdown.");
    public Timestamps Timestamps { get; } = new(keptByTrigger: true);
    public SoftDelete SoftDelete { get; } = new();

    protected override void Define(TableDefinition t)
    {
        t.Comment("What users write under a politician or a rating.");
        t.PrimaryKey(Id);
        t.Index(UserId);
        t.Index(ParentId);
        t.Check("body_is_not_blank", $"btrim({Body}) <> ''");
        t.Check("not_its_own_parent", $"{ParentId} <> {Id}");

        t.RowSecurity();
        t.Policy("see_the_living", on: SqlCommand.Select, @using: $"{SoftDelete.DeletedAt} is null")
            .To(Roles.Anonymous, Roles.SignedIn);
        t.Policy(
            "write_as_yourself",
            on: SqlCommand.Insert,
            to: Roles.SignedIn,
            withCheck: $"{UserId} = (select auth.uid())");
        t.Grant(Privileges.Select, to: Roles.Anonymous);
        t.Grant(Privileges.Select | Privileges.Insert, to: Roles.SignedIn);
        t.Grant(Privileges.All, to: Roles.Service);
    }
}
