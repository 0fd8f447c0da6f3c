using SchemaKit;

namespace Bookshop;

public sealed class FaultyDatabase : Database
{
    protected override void Define(DatabaseDefinition d) => d.Add<Shelves>();

    public sealed class Shelves : Table
    {
        public Column<long> Id { get; } = Pg.BigInt();
        public Column<long> BookId { get; } = Pg.ForeignKey((Books b) => b.Id);
        public Column<long> ShopId { get; } = Pg.ForeignKey((Shops s) => s.Id);

        protected override void Define(TableDefinition t) => t.PrimaryKey(Id);
    }

    public sealed class Shops : Table
    {
        public Column<long> Id { get; } = Pg.BigInt();

        protected override void Define(TableDefinition t) => t.PrimaryKey(Id);
    }
}
