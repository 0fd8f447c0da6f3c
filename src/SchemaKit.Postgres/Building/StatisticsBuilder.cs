using SchemaKit.Model;
using SchemaKit.Postgres.Reading;
using SchemaKit.Postgres.Rows;

namespace SchemaKit.Postgres.Building;

/// <seealso href="https://www.postgresql.org/docs/current/catalog-pg-statistic-ext.html"/>
internal sealed class StatisticsBuilder(Catalog catalog)
{
    private static readonly (string Letter, string Word)[] s_kinds =
        [("d", "ndistinct"), ("f", "dependencies"), ("m", "mcv")];

    public ValueList<StatisticsModel> Of(RelationRow relation) =>
        catalog.Statistics[relation.Oid].Where(s => s.Schema == relation.Schema).Select(Of).ToValueList();

    private StatisticsModel Of(StatisticsRow row)
    {
        var kinds = s_kinds.Where(k => row.Kinds.Contains(k.Letter)).Select(k => k.Word).ToArray();
        var columns = catalog.ColumnNames(row.Relation, row.Columns).Select(IndexKeyModel.Of);
        var expressions = row.Expressions
            .Select(e => new IndexKeyModel { Expression = catalog.Expression(row.Relation, e) });
        return new(row.StatisticsName, columns.Concat(expressions).ToValueList())
        {
            Kinds = kinds.Length == s_kinds.Length ? [] : kinds.ToValueList(),
            Target = row.Target < 0 ? null : row.Target,
            Comment = catalog.Comment(CatalogClass.Statistics, row.Oid),
        };
    }
}
