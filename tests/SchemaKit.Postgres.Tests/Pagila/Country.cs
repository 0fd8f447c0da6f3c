namespace SchemaKit.Postgres.Tests.Pagila;

/// <summary>Countries.</summary>
public sealed class Country : Table
{
    public Column<int> CountryId { get; } = Pg.Integer().DefaultSql(new Sequence("country_country_id_seq").Next());
    public Column<string> Name { get; } = Pg.Text("country");
    public LastUpdated LastUpdated { get; } = new();

    protected override void Define(TableDefinition t) => t.PrimaryKey(CountryId);
}
