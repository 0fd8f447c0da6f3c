using SchemaKit.Model;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests.Catalog;

/// <summary>Counts what the catalogue holds against what the model says, so that nothing read is lost unseen.</summary>
internal static class CatalogAudit
{
    // Objects of users have numbers from 16384 on; extensions own theirs, and parts go with what they are part of.
    private const string Counts =
        """
        with mine as (
          select classid, objid, deptype from pg_depend where deptype in ('e', 'i'))
        select 'tables', count(*)::text from pg_class c
          where relkind in ('r', 'p') and oid >= 16384 and relnamespace <> 'pg_toast'::regnamespace
          and not exists (select from mine where classid = 'pg_class'::regclass and objid = c.oid and deptype = 'e')
        union all select 'columns', count(*)::text from pg_attribute a join pg_class c on c.oid = a.attrelid
          where relkind in ('r', 'p') and not relispartition and c.oid >= 16384 and attnum > 0 and not attisdropped
        union all select 'sequences', count(*)::text from pg_class where relkind = 'S' and oid >= 16384
        union all select 'views', count(*)::text from pg_class where relkind = 'v' and oid >= 16384
        union all select 'materialized views', count(*)::text from pg_class where relkind = 'm' and oid >= 16384
        union all select 'foreign tables', count(*)::text from pg_class where relkind = 'f' and oid >= 16384
        union all select 'types', count(*)::text from pg_type t where t.oid >= 16384
          and (typtype in ('e', 'd', 'r') or not typisdefined
            or typtype = 'c' and exists (select from pg_class c where c.oid = t.typrelid and c.relkind = 'c')
            or typtype = 'b' and not exists (select from pg_type e where e.typarray = t.oid))
          and not exists (select from mine where classid = 'pg_type'::regclass and objid = t.oid and deptype = 'e')
        union all select 'routines', count(*)::text from pg_proc p where oid >= 16384
          and not exists (select from mine where classid = 'pg_proc'::regclass and objid = p.oid)
        union all select 'constraints', count(*)::text from pg_constraint
          where oid >= 16384 and contype in ('p', 'u', 'c', 'x', 'f') and conparentid = 0
          and (conislocal or coninhcount = 0)
          and not exists (select from pg_class c where c.oid = conrelid and c.relkind = 'f')
        union all select 'indexes', count(*)::text from pg_index i join pg_class c on c.oid = i.indexrelid
          where i.indexrelid >= 16384 and not c.relispartition and c.relnamespace <> 'pg_toast'::regnamespace
          and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.contype in ('p', 'u', 'x'))
        union all select 'triggers', count(*)::text from pg_trigger where not tgisinternal and tgparentid = 0
        union all select 'policies', count(*)::text from pg_policy
        union all select 'statistics', count(*)::text from pg_statistic_ext
        union all select 'text search configurations', count(*)::text from pg_ts_config where oid >= 16384
        union all select 'others', (
          (select count(*) from pg_rewrite where rulename <> '_RETURN' and oid >= 16384)
          + (select count(*) from pg_operator o where oid >= 16384 and oprcode <> 0
              and not exists (select from mine where classid = 'pg_operator'::regclass and objid = o.oid))
          + (select count(*) from pg_opfamily o where oid >= 16384
              and not exists (select from mine where classid = 'pg_opfamily'::regclass and objid = o.oid))
          + (select count(*) from pg_opclass o where oid >= 16384
              and not exists (select from mine where classid = 'pg_opclass'::regclass and objid = o.oid))
          + (select count(*) from pg_cast o where oid >= 16384
              and not exists (select from mine where classid = 'pg_cast'::regclass and objid = o.oid))
          + (select count(*) from pg_collation where oid >= 16384)
          + (select count(*) from pg_conversion where oid >= 16384)
          + (select count(*) from pg_language where oid >= 16384)
          + (select count(*) from pg_transform where oid >= 16384)
          + (select count(*) from pg_am where oid >= 16384)
          + (select count(*) from pg_event_trigger) + (select count(*) from pg_publication)
          + (select count(*) from pg_foreign_data_wrapper) + (select count(*) from pg_foreign_server)
          + (select count(*) from pg_ts_dict where oid >= 16384) + (select count(*) from pg_ts_parser where oid >= 16384)
          + (select count(*) from pg_ts_template where oid >= 16384))::text
        union all select 'comments', count(*)::text from pg_description d
          where (objoid >= 16384 or (objoid = 2200 and description <> 'standard public schema')) and not exists (
            select from mine where mine.classid = d.classoid and mine.objid = d.objoid and deptype = 'e')
          and not (classoid = 'pg_extension'::regclass and description = (
            select comment from pg_available_extensions a join pg_extension e on e.extname = a.name
            where e.oid = d.objoid))
        """;

    public static async Task<IReadOnlyList<string>> DifferencesAsync(EphemeralPostgres pg, DatabaseModel model)
    {
        var counted = Count(model);
        return [.. (await pg.RowsAsync(Counts)).Where(row => row[1] != $"{counted[row[0]!]}")
            .Select(row => $"{row[0]}: {row[1]}, not {counted[row[0]!]}")];
    }

    private static Dictionary<string, int> Count(DatabaseModel model)
    {
        var tables = model.Tables.SelectMany(t => t.SelfAndPartitions()).ToArray();
        var raw = model.RawObjects.ToLookup(r => r.Kind);
        return new()
        {
            ["tables"] = tables.Length,
            ["columns"] = model.Tables.Sum(t => t.Columns.Count),
            ["sequences"] = model.Sequences.Count + model.Tables.Sum(t => t.Columns.Count(c => c.Identity is not null)),
            ["views"] = model.Views.Count,
            ["materialized views"] = model.MaterializedViews.Count,
            ["foreign tables"] = raw["foreign table"].Count(),
            ["types"] = model.Enums.Count + model.Domains.Count + model.CompositeTypes.Count + raw["type"].Count(),
            ["routines"] = model.Routines.Count + raw["aggregate"].Count() + raw["function"].Count(),
            ["constraints"] = model.Domains.Sum(d => d.Checks.Count) + tables.Sum(Constraints),
            ["indexes"] = tables.Sum(t => t.Indexes.Count(i => i.AttachedTo is null))
                + model.MaterializedViews.Sum(v => v.Indexes.Count) + raw["index"].Count(),
            ["triggers"] = tables.Sum(t => t.Triggers.Count) + model.Views.Sum(v => v.Triggers.Count),
            ["policies"] = tables.Sum(t => t.Policies.Count),
            ["statistics"] = tables.Sum(t => t.Statistics.Count) + model.MaterializedViews.Sum(v => v.Statistics.Count)
                + raw["statistics"].Count(),
            ["text search configurations"] = model.TextSearchConfigurations.Count,
            ["others"] = model.RawObjects.Count(r => r.Kind is not
                ("type" or "aggregate" or "function" or "index" or "statistics" or "foreign table")),
            ["comments"] = SchemaKit.Ddl.DdlScript.Of(model).Statements
                .Count(s => s.Text.StartsWith("comment on", StringComparison.Ordinal)),
        };
    }

    private static int Constraints(TableModel table) =>
        table.UniqueConstraints.Append(table.PrimaryKey).Count(k => k is { AttachedTo: null })
        + table.Checks.Count + table.Exclusions.Count + table.ForeignKeys.Count;
}
