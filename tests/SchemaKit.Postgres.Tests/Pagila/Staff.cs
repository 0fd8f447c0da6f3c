using static SchemaKit.ReferentialAction;

namespace SchemaKit.Postgres.Tests.Pagila;

/// <summary>Who works in a store.</summary>
public sealed class Staff : Table
{
    public Column<int> StaffId { get; } = Pg.Integer().DefaultSql(new Sequence("staff_staff_id_seq").Next());
    public Column<string> FirstName { get; } = Pg.Text();
    public Column<string> LastName { get; } = Pg.Text();
    public Column<int> AddressId { get; } =
        Pg.ForeignKey((Address a) => a.AddressId, onDelete: Restrict, onUpdate: Cascade);
    public Column<string> Email { get; } = Pg.Text().Nullable();
    public Column<int> StoreId { get; } = Pg.ForeignKey((Store s) => s.StoreId);
    public Column<bool> IsActive { get; } = Pg.Boolean("active").Default(true);
    public Column<string> Username { get; } = Pg.Text();
    public Column<string> Password { get; } = Pg.Text().Nullable();
    public LastUpdated LastUpdated { get; } = new();
    public Column<byte[]> Picture { get; } = Pg.Bytea().Nullable();

    protected override void Define(TableDefinition t) => t.PrimaryKey(StaffId);
}
