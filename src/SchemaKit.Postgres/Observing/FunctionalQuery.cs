using static SchemaKit.Postgres.Observing.QueryColumns;

namespace SchemaKit.Postgres.Observing;

/// <summary>Whether one value of the determinant has one value of the dependents.</summary>
internal static class FunctionalQuery
{
    /// <remarks>
    /// Rows are grouped once; what follows works on distinct values. For each determinant all rows but those of its most
    /// frequent value break the dependency. Witnesses come in pairs that contradict each other, the worst first, before
    /// the third and further values of a determinant.
    /// </remarks>
    /// <param name="rows">The rows, with columns <c>c1</c> and on.</param>
    /// <param name="determinant">How many columns determine.</param>
    /// <param name="dependents">How many columns after those are determined.</param>
    /// <param name="witnesses">How many witnesses are shown at most.</param>
    public static string Of(string rows, int determinant, int dependents, int witnesses)
    {
        var (left, all) = (List(determinant), List(determinant + dependents));
        return $"""
            with versions as (
              select {all}, count(*) as rows from {rows} where {Known(determinant)} group by {all}
            ), judged as materialized (
              select *,
                sum(rows) over w as total,
                sum(rows) over w - max(rows) over w as breaking,
                row_number() over w = 1 as is_first
              from versions
              window w as (partition by {left})
            ), placed as (
              select *, row_number() over (
                partition by {left} order by rows desc, {TextOrder(dependents, after: determinant)}
              ) as place
              from judged where breaking > 0
            ), shown as (
              select * from placed order by place > 2, breaking desc, {TextOrder(determinant)}, place limit {witnesses}
            )
            select
              coalesce(sum(rows), 0)::bigint,
              coalesce(sum(rows) filter (where total > 1), 0)::bigint,
              coalesce(sum(breaking) filter (where is_first), 0)::bigint,
              (
                select array_agg({Texts(determinant + dependents, "rows")}
                  order by breaking desc, {TextOrder(determinant)}, place)
                from shown
              )
            from judged
            """;
    }
}
