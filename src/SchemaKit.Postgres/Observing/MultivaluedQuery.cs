using static SchemaKit.Postgres.Observing.QueryColumns;

namespace SchemaKit.Postgres.Observing;

/// <summary>
/// Whether the values of the dependents and those of the other columns come in all combinations for each determinant.
/// </summary>
internal static class MultivaluedQuery
{
    /// <remarks>
    /// Values are numbered within their determinant, so that combinations are counted and compared as numbers. The
    /// witnesses are combinations that are missing, from determinants with few, since those with many are not all made.
    /// </remarks>
    /// <param name="rows">The rows, with columns <c>c1</c> and on.</param>
    /// <param name="determinant">How many columns determine.</param>
    /// <param name="dependents">How many columns after those are determined.</param>
    /// <param name="others">How many columns are left after those.</param>
    /// <param name="witnesses">How many witnesses are shown at most.</param>
    public static string Of(string rows, int determinant, int dependents, int others, int witnesses)
    {
        var (left, chosen) = (List(determinant), List(dependents, after: determinant));
        var rest = List(others, after: determinant + dependents);
        return $"""
            with combinations as (
              select {left}, {chosen}, {rest}, count(*) as rows from {rows}
              where {Known(determinant)} group by {left}, {chosen}, {rest}
            ), numbered as materialized (
              select *,
                dense_rank() over (order by {left}) as g,
                dense_rank() over (partition by {left} order by {chosen}) as y,
                dense_rank() over (partition by {left} order by {rest}) as z
              from combinations
            ), judged as materialized (
              select g, sum(rows) as total, max(y) * max(z) as wanted, count(*) as present from numbered group by g
            ), broken as (
              select g, wanted from judged where wanted > present order by wanted, g limit {witnesses}
            ), missing as (
              select wanted, b.g, l.y, r.z, {left}, {chosen}, {rest}
              from broken as b
              join (select distinct on (g, y) g, y, {left}, {chosen} from numbered) as l on l.g = b.g
              join (select distinct on (g, z) g as gz, z, {rest} from numbered) as r on r.gz = b.g
              where not exists (select from numbered as n where n.g = b.g and n.y = l.y and n.z = r.z)
              order by wanted, b.g, l.y, r.z limit {witnesses}
            )
            select
              coalesce(sum(total), 0)::bigint,
              coalesce(sum(total) filter (where total > 1), 0)::bigint,
              coalesce(sum(total) filter (where wanted > present), 0)::bigint,
              (
                select array_agg({Texts(determinant + dependents + others, "0")} order by wanted, g, y, z)
                from missing
              )
            from judged
            """;
    }
}
