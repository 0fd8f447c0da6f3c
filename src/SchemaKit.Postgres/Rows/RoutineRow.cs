using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Rows;

/// <summary>A function or a procedure; aggregates are opaque.</summary>
/// <param name="Kind">The letter of <c>prokind</c>.</param>
/// <param name="Modes">The letters of <c>proargmodes</c>; empty where all go in.</param>
/// <param name="StandardBody">The body that was parsed; null where it is kept as a text.</param>
/// <param name="Opaque">The whole statement where the model cannot say it; null where it can.</param>
internal sealed record RoutineRow(
    uint Oid,
    string Schema,
    string RoutineName,
    string Kind,
    string Language,
    uint[] Types,
    string[] Modes,
    string[] Names,
    string?[] Defaults,
    uint Returns,
    bool ReturnsSet,
    string Volatility,
    string Parallel,
    bool IsStrict,
    bool IsSecurityDefiner,
    bool IsLeakproof,
    string Cost,
    string Rows,
    string[] Settings,
    string Source,
    string? Library,
    string? StandardBody,
    string Arguments,
    string? Opaque) : ICatalogRow<RoutineRow>
{
    public static string Name => "routines";

    public static string Sql(CatalogServer server) =>
        $"""
        select
          p.oid,
          n.nspname,
          p.proname,
          p.prokind::text,
          l.lanname,
          coalesce(p.proallargtypes, p.proargtypes::oid[]),
          p.proargmodes::text[],
          p.proargnames,
          case when p.pronargdefaults > 0 then array(
            select pg_get_function_arg_default(p.oid, i)
            from generate_series(1, cardinality(coalesce(p.proallargtypes, p.proargtypes::oid[]))) i
            order by i) end,
          p.prorettype,
          p.proretset,
          p.provolatile::text,
          p.proparallel::text,
          p.proisstrict,
          p.prosecdef,
          p.proleakproof,
          p.procost::text,
          p.prorows::text,
          p.proconfig,
          p.prosrc,
          p.probin,
          case when p.prosqlbody is not null then pg_get_function_sqlbody(p.oid) end,
          pg_get_function_identity_arguments(p.oid),
          case when p.prosupport <> 0 or p.protrftypes is not null then pg_get_functiondef(p.oid) end
        from pg_proc p
        join pg_namespace n on n.oid = p.pronamespace
        join pg_language l on l.oid = p.prolang
        where p.prokind <> 'a'
          and not exists (
            select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'i')
          and {server.IsRead("n")}
        order by n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)
        """;

    public static RoutineRow Read(RowCursor row) => new(
        row.Oid(),
        row.Text(),
        row.Text(),
        row.Text(),
        row.Text(),
        row.Array<uint>(),
        row.Array<string>(),
        row.Array<string>(),
        row.Array<string?>(),
        row.Oid(),
        row.Flag(),
        row.Text(),
        row.Text(),
        row.Flag(),
        row.Flag(),
        row.Flag(),
        row.Text(),
        row.Text(),
        row.Array<string>(),
        row.Text(),
        row.TextOrNull(),
        row.TextOrNull(),
        row.Text(),
        row.TextOrNull());
}
