using static SchemaKit.ReferentialAction;

namespace SchemaKit.Postgres.Tests.Pagila;

/// <summary>The copies of films that a store has.</summary>
public sealed class Inventory : Table
{
    public Column<int> InventoryId { get; } =
        Pg.Integer().DefaultSql(new Sequence("inventory_inventory_id_seq").Next());
    public Column<int> FilmId { get; } = Pg.ForeignKey((Film f) => f.FilmId, onDelete: Restrict, onUpdate: Cascade);
    public Column<int> StoreId { get; } = Pg.ForeignKey((Store s) => s.StoreId, onDelete: Restrict, onUpdate: Cascade);
    public LastUpdated LastUpdated { get; } = new();

    protected override void Define(TableDefinition t)
    {
        t.PrimaryKey(InventoryId);
        t.Index(StoreId, FilmId).Named("idx_store_id_film_id");
    }
}
