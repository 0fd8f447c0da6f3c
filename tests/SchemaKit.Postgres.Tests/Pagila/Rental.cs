using static SchemaKit.ReferentialAction;

namespace SchemaKit.Postgres.Tests.Pagila;

/// <summary>Who had which copy, and when.</summary>
public sealed class Rental : Table
{
    public Column<int> RentalId { get; } = Pg.Integer().DefaultSql(new Sequence("rental_rental_id_seq").Next());
    public Column<DateTimeOffset> RentalDate { get; } = Pg.Timestamptz();
    public Column<int> InventoryId { get; } =
        Pg.ForeignKey((Inventory i) => i.InventoryId, onDelete: Restrict, onUpdate: Cascade);
    public Column<int> CustomerId { get; } =
        Pg.ForeignKey((Customer c) => c.CustomerId, onDelete: Restrict, onUpdate: Cascade);
    public Column<DateTimeOffset> ReturnDate { get; } = Pg.Timestamptz().Nullable();
    public Column<int> StaffId { get; } = Pg.ForeignKey((Staff s) => s.StaffId, onDelete: Restrict, onUpdate: Cascade);
    public LastUpdated LastUpdated { get; } = new();

    protected override void Define(TableDefinition t)
    {
        t.PrimaryKey(RentalId);
        t.Index(InventoryId).Named("idx_fk_inventory_id");
        t.Unique(RentalDate, InventoryId, CustomerId)
            .AsIndex()
            .Named("idx_unq_rental_rental_date_inventory_id_customer_id");
    }
}
