using Npgsql;
using SchemaKit.Ddl;
using SchemaKit.Model;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests.Ddl;

public sealed class IfNotExistsTests
{
    // All that has a name, with what the server knows of its making.
    private const string Objects =
        """
        select 'class ' || relname || ' ' || oid from pg_class where relnamespace = 'app'::regnamespace
        union all select 'constraint ' || conname || ' ' || oid from pg_constraint
        union all select 'type ' || typname || ' ' || oid from pg_type
        union all select 'policy ' || polname || ' ' || oid from pg_policy
        union all select 'routine ' || proname || ' ' || oid from pg_proc where pronamespace = 'app'::regnamespace
        union all select 'trigger ' || tgname || ' ' || oid from pg_trigger
        union all select 'configuration ' || cfgname || ' ' || oid from pg_ts_config
        union all select 'statistics ' || stxname || ' ' || oid from pg_statistic_ext
        order by 1
        """;

    [Fact]
    public async Task An_idempotent_script_creates_all_and_then_changes_nothing()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        ValueList<TableModel> cycle = [Columns.TableReferencing("a", "b"), Columns.TableReferencing("b", "a")];
        var model = Everything.Model with { Tables = [.. Everything.Model.Tables, .. cycle] };

        await pg.CreateAsync(model, new DdlOptions { IfNotExists = true });
        var before = await ObjectsIn(pg);
        await pg.CreateAsync(model, new DdlOptions { IfNotExists = true });

        (await ObjectsIn(pg)).Should().Equal(before);
        before.Select(o => o[..o.LastIndexOf(' ')]).Should().Contain(
        [
            "type Status", "constraint b_a_fkey", "constraint rooms_floor_check", "policy write_own", "routine swap",
            "routine joined", "trigger write", "configuration plain", "statistics events_together", "class all_rooms",
        ]);
    }

    [Fact]
    public async Task A_plain_script_refuses_to_run_twice()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        var model = new DatabaseModel { Tables = [Columns.TableReferencing("a")] };
        await pg.CreateAsync(model);

        await FluentActions.Awaiting(() => pg.CreateAsync(model)).Should().ThrowAsync<PostgresException>()
            .Where(e => e.SqlState == PostgresErrorCodes.DuplicateTable);
    }

    private static async Task<string[]> ObjectsIn(EphemeralPostgres pg) =>
        (await pg.RowsAsync(Objects)).Select(r => r[0]!).ToArray();
}
