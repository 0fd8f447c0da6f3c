using static SchemaKit.ReferentialAction;

namespace SchemaKit.Postgres.Tests.Pagila;

/// <summary>Who rents films.</summary>
public sealed class Customer : Table
{
    public Column<int> CustomerId { get; } = Pg.Integer().DefaultSql(new Sequence("customer_customer_id_seq").Next());
    public Column<int> StoreId { get; } = Pg.ForeignKey((Store s) => s.StoreId, onDelete: Restrict, onUpdate: Cascade);
    public Column<string> FirstName { get; } = Pg.Text();
    public Column<string> LastName { get; } = Pg.Text();
    public Column<string> Email { get; } = Pg.Text().Nullable();
    public Column<int> AddressId { get; } =
        Pg.ForeignKey((Address a) => a.AddressId, onDelete: Restrict, onUpdate: Cascade);
    public Column<bool> IsActive { get; } = Pg.Boolean("activebool").Default(true);
    public Column<DateOnly> CreateDate { get; } = Pg.Date().DefaultSql($"current_date");
    public LastUpdated LastUpdated { get; } = new(mayBeUnknown: true);
    public Column<int> Active { get; } = Pg.Integer().Nullable();

    protected override void Define(TableDefinition t)
    {
        t.PrimaryKey(CustomerId);
        t.Index(AddressId).Named("idx_fk_address_id");
        t.Index(StoreId).Named("idx_fk_store_id");
        t.Index(LastName).Named("idx_last_name");
    }
}
