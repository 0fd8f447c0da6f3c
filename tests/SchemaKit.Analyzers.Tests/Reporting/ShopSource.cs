namespace SchemaKit.Analyzers.Tests.Reporting;

/// <summary>A shop of two tables, with a name of another case (SK1001) and a foreign key without an index (SK4001).</summary>
internal static class ShopSource
{
    public const string Users = """
        using SchemaKit;
        namespace Shop;
        public sealed class Users : Table
        {
            public Column<long> Id { get; } = Pg.BigInt().Identity();
            public Column<string> Email { get; } = Pg.Text("Email").Comment("Where to write to.");
            protected override void Define(TableDefinition t)
            {
                t.Comment("People.");
                t.PrimaryKey(Id);
            }
        }
        """;

    public const string Orders = """
        using SchemaKit;
        namespace Shop;
        public sealed class Orders : Table
        {
            public Column<long> Id { get; } = Pg.BigInt().Identity();
            public Column<long> UserId { get; } = Pg.ForeignKey((Users u) => u.Id);
            protected override void Define(TableDefinition t)
            {
                t.Comment("What people order.");
                t.PrimaryKey(Id);
            }
        }
        public sealed class ShopDatabase : Database
        {
            protected override void Define(DatabaseDefinition d)
            {
                d.Add<Users>();
                d.Add<Orders>();
            }
        }
        """;
}
