using static SchemaKit.ReferentialAction;

namespace SchemaKit.Postgres.Tests.Pagila;

/// <summary>Where films are rented.</summary>
public sealed class Store : Table
{
    public Column<int> StoreId { get; } = Pg.Integer().DefaultSql(new Sequence("store_store_id_seq").Next());
    public Column<int> ManagerStaffId { get; } = Pg.Integer();
    public Column<int> AddressId { get; } =
        Pg.ForeignKey((Address a) => a.AddressId, onDelete: Restrict, onUpdate: Cascade);
    public LastUpdated LastUpdated { get; } = new();

    protected override void Define(TableDefinition t)
    {
        t.PrimaryKey(StoreId);
        t.Unique(ManagerStaffId).AsIndex().Named("idx_unq_manager_staff_id");
    }
}
