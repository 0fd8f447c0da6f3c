namespace SchemaKit.Postgres.Tests.Pagila;

/// <summary>Functions that know no table.</summary>
public static class GeneralFunctions
{
    public static Function LastDay { get; } = new Function("last_day")
        .Parameter(null, Pg.Timestamptz())
        .Returns(Pg.Date())
        .Immutable()
        .Strict()
        .Body("sql", $"""

              SELECT CASE
                WHEN EXTRACT(MONTH FROM $1) = 12 THEN
                  (((EXTRACT(YEAR FROM $1) + 1) operator(pg_catalog.||) '-01-01')::date - INTERVAL '1 day')::date
                ELSE
                  ((EXTRACT(YEAR FROM $1) operator(pg_catalog.||) '-' operator(pg_catalog.||) (EXTRACT(MONTH FROM $1) + 1) operator(pg_catalog.||) '-01')::date - INTERVAL '1 day')::date
                END

            """);

    public static Function JoinTwo { get; } = new Function("_group_concat")
        .Parameter(null, Pg.Text())
        .Parameter(null, Pg.Text())
        .Returns(Pg.Text())
        .Immutable()
        .Body("sql", $"""

            SELECT CASE
              WHEN $2 IS NULL THEN $1
              WHEN $1 IS NULL THEN $2
              ELSE $1 || ', ' || $2
            END

            """);

    public static RawObject GroupConcat { get; } = new RawObject(
        "aggregate",
        "public.group_concat(text)",
        $"create aggregate public.group_concat(text) (sfunc = {JoinTwo}, stype = text)");
}
