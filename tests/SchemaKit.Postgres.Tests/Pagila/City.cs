using static SchemaKit.ReferentialAction;

namespace SchemaKit.Postgres.Tests.Pagila;

/// <summary>Cities of countries.</summary>
public sealed class City : Table
{
    public Column<int> CityId { get; } = Pg.Integer().DefaultSql(new Sequence("city_city_id_seq").Next());
    public Column<string> Name { get; } = Pg.Text("city");
    public Column<int> CountryId { get; } =
        Pg.ForeignKey((Country c) => c.CountryId, onDelete: Restrict, onUpdate: Cascade);
    public LastUpdated LastUpdated { get; } = new();

    protected override void Define(TableDefinition t)
    {
        t.PrimaryKey(CityId);
        t.Index(CountryId).Named("idx_fk_country_id");
    }
}
