using static SchemaKit.ReferentialAction;

namespace SchemaKit.Postgres.Tests.Pagila;

/// <summary>What kinds a film is of.</summary>
public sealed class FilmCategory : Table
{
    public Column<int> FilmId { get; } = Pg.ForeignKey((Film f) => f.FilmId, onDelete: Restrict, onUpdate: Cascade);
    public Column<int> CategoryId { get; } =
        Pg.ForeignKey((Category c) => c.CategoryId, onDelete: Restrict, onUpdate: Cascade);
    public LastUpdated LastUpdated { get; } = new();

    protected override void Define(TableDefinition t) => t.PrimaryKey(FilmId, CategoryId);
}
