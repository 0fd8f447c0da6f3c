namespace SchemaKit.Postgres.Tests.Pagila;

/// <summary>What films are spoken in.</summary>
public sealed class Language : Table
{
    public Column<int> LanguageId { get; } = Pg.Integer().DefaultSql(new Sequence("language_language_id_seq").Next());
    public Column<string> Name { get; } = Pg.Text();
    public LastUpdated LastUpdated { get; } = new();

    protected override void Define(TableDefinition t) => t.PrimaryKey(LanguageId);
}
