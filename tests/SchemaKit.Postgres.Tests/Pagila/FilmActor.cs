using static SchemaKit.ReferentialAction;

namespace SchemaKit.Postgres.Tests.Pagila;

/// <summary>Who plays in which film.</summary>
public sealed class FilmActor : Table
{
    public Column<int> ActorId { get; } = Pg.ForeignKey((Actor a) => a.ActorId, onDelete: Restrict, onUpdate: Cascade);
    public Column<int> FilmId { get; } = Pg.ForeignKey((Film f) => f.FilmId, onDelete: Restrict, onUpdate: Cascade);
    public LastUpdated LastUpdated { get; } = new();

    protected override void Define(TableDefinition t)
    {
        t.PrimaryKey(ActorId, FilmId);
        t.Index(FilmId).Named("idx_fk_film_id");
    }
}
