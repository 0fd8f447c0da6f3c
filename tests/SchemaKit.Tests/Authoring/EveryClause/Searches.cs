using SchemaKit.Model;

namespace SchemaKit.Tests.Authoring.EveryClause;

/// <summary>Indexes of every method, and what their keys can say.</summary>
public sealed class Searches : Table
{
    public Column<string> Words { get; } = Pg.Text();
    public Column<string[]> Tags { get; } = Pg.Text().Array();
    public Column<string> Place { get; } = Pg.Point();
    public Column<string> Span { get; } = Pg.Int4Range();
    public Column<int> Number { get; } = Pg.Integer().Nullable();

    protected override void Define(TableDefinition t)
    {
        t.Index(Tags).Using(IndexMethod.Gin).With("fastupdate", "off");
        t.Index(Span).Using(IndexMethod.Gist);
        t.Index(Words.Operators("public.gist_trgm_ops (siglen = 32)")).Named("searches_like").Using(IndexMethod.Gist);
        t.Index(Place.Operators("kd_point_ops")).Using(IndexMethod.Spgist);
        t.Index(Words).Named("searches_same").Using(IndexMethod.Hash).Comment("Only equals.");
        t.Index(Number).Named("searches_brin").Using(IndexMethod.Brin)
            .With("pages_per_range", "16").Tablespace("pg_default");
        t.Index(
                Number.Descending().NullsLast(),
                IndexKey.Of($"lower(words)").Collate("C").Operators("text_pattern_ops").NullsFirst())
            .Named("searches_ordered").Include(Tags).Where($"(number > 0)");
        t.Index(IndexKey.Of($"((number + 1))").StatisticsTarget(60)).Named("searches_next").Clustered();
        t.Unique(Number.Ascending().NullsFirst(), Words).AsIndex().Named("searches_once").NullsNotDistinct()
            .Where($"(number > 0)").Include(Place).Comment("One each.");
    }
}
