using static SchemaKit.ReferentialAction;

namespace SchemaKit.Postgres.Tests.Pagila;

/// <summary>Where people and stores are.</summary>
public sealed class Address : Table
{
    public Column<int> AddressId { get; } = Pg.Integer().DefaultSql(new Sequence("address_address_id_seq").Next());
    public Column<string> Street { get; } = Pg.Text("address");
    public Column<string> Street2 { get; } = Pg.Text("address2").Nullable();
    public Column<string> District { get; } = Pg.Text();
    public Column<int> CityId { get; } = Pg.ForeignKey((City c) => c.CityId, onDelete: Restrict, onUpdate: Cascade);
    public Column<string> PostalCode { get; } = Pg.Text().Nullable();
    public Column<string> Phone { get; } = Pg.Text();
    public LastUpdated LastUpdated { get; } = new();

    protected override void Define(TableDefinition t)
    {
        t.PrimaryKey(AddressId);
        t.Index(CityId).Named("idx_fk_city_id");
    }
}
