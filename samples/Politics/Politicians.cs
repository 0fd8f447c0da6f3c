using SchemaKit;
using SchemaKit.Model;

namespace Politics;

/// <summary>People who hold or seek an office.</summary>
public sealed class Politicians : Table
{
    public Column<long> Id { get; } = Pg.BigInt().Identity();
    public Column<string> FullName { get; } = Pg.Text().Comment("As printed on the ballot.");
    public Column<string> Biography { get; } = Pg.Text().Default("").Comment("A few paragraphs, in plain text.");
    public Column<MandateStatus> Status { get; } =
        Pg.Enum<MandateStatus>().Default(MandateStatus.Candidate).Comment("Where the career stands.");

    public Column<string> SearchText { get; } = Pg.TsVector()
        .Generated((Politicians p) => $"to_tsvector('simple', {p.FullName} || ' ' || {p.Biography})")
        .Comment("What full-text search looks through.");

    public Timestamps Timestamps { get; } = new(keptByTrigger: true);
    public SoftDelete SoftDelete { get; } = new();

    protected override void Define(TableDefinition t)
    {
        t.Comment("People who hold or seek an office.");
        t.PrimaryKey(Id);
        t.Index(SearchText).Using(IndexMethod.Gin);
        t.Index(FullName.Operators("gin_trgm_ops")).Using(IndexMethod.Gin);
        t.Audited(Id);
        t.Allow("SK3003", because: "Two people may have one name and one life.");

        t.RowSecurity();
        t.Policy("see_the_living", on: SqlCommand.Select, @using: $"{SoftDelete.DeletedAt} is null")
            .To(Roles.Anonymous, Roles.SignedIn);
        t.Grant(Privileges.Select, to: Roles.Anonymous);
        t.Grant(Privileges.Select, to: Roles.SignedIn);
        t.Grant(Privileges.All, to: Roles.Service);
    }
}
