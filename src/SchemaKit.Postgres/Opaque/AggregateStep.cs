using SchemaKit.Postgres.Reading;

namespace SchemaKit.Postgres.Opaque;

/// <seealso href="https://www.postgresql.org/docs/current/sql-createaggregate.html"/>
internal sealed class AggregateStep : OpaqueStep
{
    public override string Name => "aggregates";

    public override string Sql(CatalogServer server) =>
        $"""
        select
          'pg_proc'::regclass::oid, p.oid, n.nspname, p.proname, 'aggregate', i.identity,
          format('create aggregate %s (%s)', i.identity, concat_ws(', ',
            'sfunc = ' || a.aggtransfn,
            'stype = ' || format_type(a.aggtranstype, null),
            'sspace = ' || nullif(a.aggtransspace, 0),
            'finalfunc = ' || nullif(a.aggfinalfn::oid, 0)::regproc,
            case when a.aggfinalextra then 'finalfunc_extra' end,
            case when a.aggfinalfn <> 0 then 'finalfunc_modify = ' || m.word end,
            'combinefunc = ' || nullif(a.aggcombinefn::oid, 0)::regproc,
            'serialfunc = ' || nullif(a.aggserialfn::oid, 0)::regproc,
            'deserialfunc = ' || nullif(a.aggdeserialfn::oid, 0)::regproc,
            'initcond = ' || quote_literal(a.agginitval),
            'msfunc = ' || nullif(a.aggmtransfn::oid, 0)::regproc,
            'minvfunc = ' || nullif(a.aggminvtransfn::oid, 0)::regproc,
            case when a.aggmtranstype <> 0 then 'mstype = ' || format_type(a.aggmtranstype, null) end,
            'msspace = ' || nullif(a.aggmtransspace, 0),
            'mfinalfunc = ' || nullif(a.aggmfinalfn::oid, 0)::regproc,
            case when a.aggmfinalextra then 'mfinalfunc_extra' end,
            case when a.aggmfinalfn <> 0 then 'mfinalfunc_modify = ' || mm.word end,
            'minitcond = ' || quote_literal(a.aggminitval),
            'sortop = ' || (
              select format('operator(%I.%s)', sn.nspname, s.oprname)
              from pg_operator s join pg_namespace sn on sn.oid = s.oprnamespace where s.oid = a.aggsortop),
            case p.proparallel when 's' then 'parallel = safe' when 'r' then 'parallel = restricted' end,
            case when a.aggkind = 'h' then 'hypothetical' end)),
          null::text[]
        from pg_aggregate a
        join pg_proc p on p.oid = a.aggfnoid
        join pg_namespace n on n.oid = p.pronamespace
        left join (values ('r', 'read_only'), ('s', 'shareable'), ('w', 'read_write')) m(letter, word)
          on m.letter = a.aggfinalmodify::text
        left join (values ('r', 'read_only'), ('s', 'shareable'), ('w', 'read_write')) mm(letter, word)
          on mm.letter = a.aggmfinalmodify::text
        cross join lateral (
          select format('%I.%I(%s)', n.nspname, p.proname,
            coalesce(nullif(pg_get_function_identity_arguments(p.oid), ''), '*'))
        ) i(identity)
        where {server.IsRead("n")}
        order by i.identity
        """;
}
