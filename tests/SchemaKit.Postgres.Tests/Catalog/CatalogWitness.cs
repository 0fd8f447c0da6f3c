using System.Text.RegularExpressions;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests.Catalog;

/// <summary>
/// What the catalogue says of a database, line by line, by the server's own functions: a witness that shares no code with
/// the reader and that every server has.
/// </summary>
internal static partial class CatalogWitness
{
    // Not compared: who owns what; which of two equal keys a foreign key uses, which no statement can say; and whether a
    // partition has a not-null constraint of its own beside that of its parent, which it could not lose anyway.
    private const string Lines =
        """
        with mine as (select oid from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'),
        ext as (select classid, objid from pg_depend where deptype = 'e'),
        rel as (
          select c.* from pg_class c join mine on mine.oid = c.relnamespace
          where not exists (select from ext where classid = 'pg_class'::regclass and objid = c.oid)),
        acl(object, owner, acl) as (
          select 'relation ' || oid::regclass, relowner, relacl from rel
          union all select format('column %s.%s', a.attrelid::regclass, a.attname), r.relowner, a.attacl
            from pg_attribute a join rel r on r.oid = a.attrelid
          union all select 'routine ' || p.oid::regprocedure, proowner, proacl from pg_proc p where p.oid >= 16384
            and not exists (select from ext where classid = 'pg_proc'::regclass and objid = p.oid)
          union all select 'type ' || t.oid::regtype, typowner, typacl from pg_type t where t.oid >= 16384
            and not exists (select from ext where classid = 'pg_type'::regclass and objid = t.oid)
          union all select 'schema ' || nspname, nspowner, nspacl from pg_namespace join mine using (oid)
          union all select 'server ' || srvname, srvowner, srvacl from pg_foreign_server
          union all select 'wrapper ' || fdwname, fdwowner, fdwacl from pg_foreign_data_wrapper)
        select concat_ws(' | ', 'relation', r.oid::regclass, r.relkind, r.relpersistence, r.reloptions, r.relrowsecurity,
            r.relforcerowsecurity, r.relreplident, pg_get_expr(r.relpartbound, r.oid), am.amname, r.reloftype::regtype,
            r.relispopulated, r.relispartition, (select reloptions from pg_class t where t.oid = r.reltoastrelid),
            case when r.relkind = 'p' then pg_get_partkeydef(r.oid) end,
            case when r.relkind in ('v', 'm') then pg_get_viewdef(r.oid) end)
          from rel r left join pg_am am on am.oid = r.relam
        union all select concat_ws(' | ', 'column', r.oid::regclass,
            row_number() over (partition by r.oid order by a.attnum), a.attname, format_type(a.atttypid, a.atttypmod), a.attndims,
            a.attnotnull, a.attidentity, a.attgenerated, a.attcollation::regcollation, a.attstorage, a.attcompression,
            nullif(a.attstattarget, -1), a.attoptions, a.attfdwoptions, a.attislocal, a.attinhcount,
            pg_get_expr(d.adbin, d.adrelid))
          from pg_attribute a join rel r on r.oid = a.attrelid
          left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
          where a.attnum > 0 and not a.attisdropped
        union all select concat_ws(' | ', 'constraint', nullif(k.conrelid, 0)::regclass, nullif(k.contypid, 0)::regtype, k.conname,
            pg_get_constraintdef(k.oid), k.contype,
            k.conislocal and not (k.contype = 'n' and (select relispartition from pg_class where oid = k.conrelid)), k.coninhcount, k.connoinherit, k.convalidated,
            (select p.conname from pg_constraint p where p.oid = k.conparentid))
          from pg_constraint k join mine on mine.oid = k.connamespace where k.contype <> 't'
        union all select concat_ws(' | ', 'index', pg_get_indexdef(i.indexrelid), i.indisvalid, i.indisclustered, i.indisreplident,
            i.indisprimary, i.indisexclusion, i.indimmediate,
            (select h.inhparent::regclass from pg_inherits h where h.inhrelid = i.indexrelid))
          from pg_index i join rel r on r.oid = i.indexrelid
        union all select concat_ws(' | ', 'inherits', h.inhrelid::regclass, h.inhparent::regclass, h.inhseqno)
          from pg_inherits h join rel r on r.oid = h.inhrelid
        union all select concat_ws(' | ', 'trigger', pg_get_triggerdef(t.oid), t.tgenabled,
            (select p.tgname from pg_trigger p where p.oid = t.tgparentid))
          from pg_trigger t join rel r on r.oid = t.tgrelid where not t.tgisinternal
        union all select concat_ws(' | ', 'rule', pg_get_ruledef(w.oid), w.ev_enabled)
          from pg_rewrite w join rel r on r.oid = w.ev_class
        union all select concat_ws(' | ', 'policy', p.polrelid::regclass, p.polname, p.polcmd, p.polpermissive,
            array(select case when x = 0 then 'public' else x::regrole::text end from unnest(p.polroles) x order by 1),
            pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) from pg_policy p
        union all select concat_ws(' | ', 'statistics', pg_get_statisticsobjdef(oid), nullif(stxstattarget, -1)) from pg_statistic_ext
        union all select concat_ws(' | ', 'routine', pg_get_functiondef(p.oid), p.procost, p.prorows)
          from pg_proc p where p.oid >= 16384 and p.prokind <> 'a'
            and not exists (select from ext where classid = 'pg_proc'::regclass and objid = p.oid)
        union all select concat_ws(' | ', 'aggregate', to_jsonb(a), p.proparallel)
          from pg_aggregate a join pg_proc p on p.oid = a.aggfnoid join mine on mine.oid = p.pronamespace
            where not exists (select from ext where classid = 'pg_proc'::regclass and objid = p.oid)
        union all select concat_ws(' | ', 'type', t.oid::regtype, t.typtype, t.typisdefined, t.typlen, t.typbyval, t.typcategory,
            t.typispreferred, t.typdelim, t.typinput, t.typoutput, t.typreceive, t.typsend, t.typmodin, t.typmodout, t.typanalyze,
            t.typsubscript, t.typalign, t.typstorage, t.typnotnull, format_type(t.typbasetype, t.typtypmod), t.typndims,
            t.typcollation::regcollation, t.typdefault,
            (select array_agg(e.enumlabel order by e.enumsortorder) from pg_enum e where e.enumtypid = t.oid))
          from pg_type t join mine on mine.oid = t.typnamespace
            where not exists (select from ext where classid = 'pg_type'::regclass and objid = t.oid)
        union all select concat_ws(' | ', 'range', rngtypid::regtype, rngsubtype::regtype, rngmultitypid::regtype,
            rngcollation::regcollation, rngcanonical, rngsubdiff) from pg_range where rngtypid >= 16384
        union all select concat_ws(' | ', 'sequence', s.seqrelid::regclass, s.seqtypid::regtype, s.seqstart, s.seqincrement, s.seqmax,
            s.seqmin, s.seqcache, s.seqcycle) from pg_sequence s join rel r on r.oid = s.seqrelid
        union all select concat_ws(' | ', 'extension', extname, extnamespace::regnamespace, extversion) from pg_extension
        union all select concat_ws(' | ', 'operator', o.oid::regoperator, o.oprcom::regoperator, o.oprnegate::regoperator, o.oprcode,
            o.oprrest, o.oprjoin, o.oprcanmerge, o.oprcanhash) from pg_operator o join mine on mine.oid = o.oprnamespace
            where not exists (select from ext where classid = 'pg_operator'::regclass and objid = o.oid)
        union all select concat_ws(' | ', 'cast', castsource::regtype, casttarget::regtype, castfunc::regprocedure, castcontext, castmethod)
          from pg_cast where oid >= 16384
        union all select concat_ws(' | ', 'publication', to_jsonb(p) - 'oid' - 'pubowner') from pg_publication p
        union all select concat_ws(' | ', 'published', (select pubname from pg_publication where oid = prpubid), prrelid::regclass,
            prattrs, pg_get_expr(prqual, prrelid)) from pg_publication_rel
        union all select concat_ws(' | ', 'event trigger', evtname, evtevent, evtfoid::regproc, evtenabled, evttags) from pg_event_trigger
        union all select concat_ws(' | ', 'foreign', ftrelid::regclass, ftoptions) from pg_foreign_table
        union all select concat_ws(' | ', 'wrapper', fdwname, fdwhandler, fdwvalidator, fdwoptions) from pg_foreign_data_wrapper
        union all select concat_ws(' | ', 'server', srvname, srvtype, srvversion, srvoptions) from pg_foreign_server
        union all select concat_ws(' | ', 'mapping', srvname, usename, umoptions) from pg_user_mappings
        union all select concat_ws(' | ', 'collation', to_jsonb(c) - 'oid' - 'collowner' - 'collnamespace' - 'collversion')
          from pg_collation c where c.oid >= 16384
        union all select concat_ws(' | ', 'privilege', object, case when g.grantee = owner then 'owner' when g.grantee = 0 then 'public'
            else g.grantee::regrole::text end, g.privilege_type, g.is_grantable)
          from acl cross join lateral aclexplode(acl) g
        union all select concat_ws(' | ', 'default privilege', defaclnamespace::regnamespace, defaclobjtype, defaclacl) from pg_default_acl
        union all select concat_ws(' | ', 'comment', pg_describe_object(classoid, objoid, objsubid), description) from pg_description
          where objoid >= 16384 or classoid = 'pg_namespace'::regclass
        union all select concat_ws(' | ', 'dependency', pg_describe_object(classid, objid, objsubid),
            pg_describe_object(refclassid, refobjid, refobjsubid), deptype)
          from pg_depend where objid >= 16384 and refobjid >= 16384 and deptype <> 'e'
            and not (classid = 'pg_constraint'::regclass and refclassid = 'pg_class'::regclass
              and exists (select from pg_constraint k where k.oid = objid and k.contype = 'f' and k.conindid = refobjid))
        """;

    public static async Task<IReadOnlyList<string>> OfAsync(EphemeralPostgres pg)
    {
        await using var connection = await pg.DataSource.OpenConnectionAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = $"set search_path = pg_catalog; {Lines}; reset search_path";
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync())
            lines.Add(Number().Replace(reader.GetString(0), "$1"));
        return lines;
    }

    // What the server numbers by itself differs between databases.
    [GeneratedRegex("""(\bpg_toast_|RI_ConstraintTrigger_\w_|(Unique|PK)_ConstraintTrigger_)\d+""")]
    private static partial Regex Number();
}
