namespace SchemaKit.Postgres.Tests.Pagila;

/// <summary>What kind a film is.</summary>
public sealed class Category : Table
{
    public Column<int> CategoryId { get; } = Pg.Integer().DefaultSql(new Sequence("category_category_id_seq").Next());
    public Column<string> Name { get; } = Pg.Text();
    public LastUpdated LastUpdated { get; } = new();

    protected override void Define(TableDefinition t) => t.PrimaryKey(CategoryId);
}
