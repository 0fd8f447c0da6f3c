using SchemaKit.Model;
using static SchemaKit.ReferentialAction;

namespace SchemaKit.Postgres.Tests.Pagila;

/// <summary>Films that can be rented.</summary>
public sealed class Film : Table
{
    public Column<int> FilmId { get; } = Pg.Integer().DefaultSql(new Sequence("film_film_id_seq").Next());
    public Column<string> Title { get; } = Pg.Text();
    public Column<string> Description { get; } = Pg.Text().Nullable();
    public Column<int> ReleaseYear { get; } = Pg.Domain(PagilaDomains.Year).Nullable();
    public Column<int> LanguageId { get; } =
        Pg.ForeignKey((Language l) => l.LanguageId, onDelete: Restrict, onUpdate: Cascade);
    public Column<int> OriginalLanguageId { get; } =
        Pg.ForeignKey((Language l) => l.LanguageId, onDelete: Restrict, onUpdate: Cascade).Nullable();
    public Column<short> RentalDuration { get; } = Pg.SmallInt().Default(3);
    public Column<decimal> RentalRate { get; } = Pg.Numeric(4, 2).Default(4.99m);
    public Column<short> Length { get; } = Pg.SmallInt().Nullable();
    public Column<decimal> ReplacementCost { get; } = Pg.Numeric(5, 2).Default(19.99m);
    public Column<MpaaRating> Rating { get; } = Pg.Enum<MpaaRating>().Default(MpaaRating.General).Nullable();
    public LastUpdated LastUpdated { get; } = new();
    public Column<string[]> SpecialFeatures { get; } = Pg.Text().Array().Nullable();
    public Column<string> Fulltext { get; } = Pg.TsVector();

    protected override void Define(TableDefinition t)
    {
        t.PrimaryKey(FilmId);
        t.Index(Fulltext).Using(IndexMethod.Gist);
        t.Index(LanguageId).Named("idx_fk_language_id");
        t.Index(OriginalLanguageId).Named("idx_fk_original_language_id");
        t.Index(Title).Named("idx_title");
        t.Trigger("film_fulltext_trigger")
            .Before(TriggerEvents.Insert | TriggerEvents.Update)
            .ExecuteBuiltIn("tsvector_update_trigger", Fulltext, "pg_catalog.english", Title, Description);
    }
}
