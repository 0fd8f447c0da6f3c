using static SchemaKit.ReferentialAction;

namespace SchemaKit.Tests.Authoring;

public enum OrderStatus
{
    Draft,
    Paid,
    ShippedOut,
}

public abstract class Entity : Table
{
    public Column<long> Id { get; } = Pg.BigInt().Identity();

    protected override void Define(TableDefinition t) => t.PrimaryKey(Id);
}

public sealed class Users : Entity
{
    public Column<string> Email { get; } = Pg.Text().Comment("Lower-cased before it is stored.");
    public SoftDelete SoftDelete { get; } = new();

    protected override void Define(TableDefinition t)
    {
        base.Define(t);
        t.Comment("People who can sign in.");
        t.Unique(Email).Where($"{SoftDelete.DeletedAt} is null");
        t.Unique(IndexKey.Of($"lower({Email})")).Named("uniq_users_email_lower");
    }
}

public sealed class Orders : Entity
{
    public Column<long> UserId { get; } = Pg.ForeignKey((Users u) => u.Id, onDelete: Restrict);
    public Column<long> PreviousId { get; } = Pg.ForeignKey((Orders o) => o.Id).Nullable();
    public Column<OrderStatus> Status { get; } = Pg.Enum<OrderStatus>().Default(OrderStatus.Draft);
    public Column<decimal> Net { get; } = Pg.Numeric(12, 2);
    public Column<decimal> Tax { get; } = Pg.Numeric(12, 2).Default(0.5m);
    public Column<decimal> Gross { get; } = Pg.Numeric(12, 2).Generated((Orders o) => $"{o.Net} + {o.Tax}");
    public Column<string[]> Tags { get; } = Pg.Text().Array();
    public Timestamps Timestamps { get; } = new();
    public AuditTrail<Users, long> Trail { get; } = new(u => u.Id);

    protected override void Define(TableDefinition t)
    {
        base.Define(t);
        t.Index(UserId, Timestamps.CreatedAt.Descending()).Include(Status);
        t.Unique(UserId, Net);
        t.Check("draft_is_untaxed", $"{Status} <> {OrderStatus.Draft} or {Tax} = {0}");
        t.Determines(Net, Tax);
        t.RowSecurity(forced: true);
        t.Policy("owner_reads", on: SqlCommand.Select, to: "authenticated", @using: $"{UserId} = {1}");
        t.Allow("SK4001", on: PreviousId, because: "Orders are never deleted.");
    }
}

public sealed class ShopDatabase : Database
{
    protected override void Define(DatabaseDefinition d)
    {
        d.Extension("pg_trgm");
        d.Schema("shop", "What is sold.").Add<Orders>();
        d.Add<Users>();
    }
}
