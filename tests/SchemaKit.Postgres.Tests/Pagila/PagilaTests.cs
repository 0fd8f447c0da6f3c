using SchemaKit.Ddl;
using SchemaKit.Model;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests.Pagila;

public class PagilaTests
{
    private const string Objects =
        """
        select relkind::text, relname::text from pg_class where relnamespace = 'public'::regnamespace
        union all select proname, md5(prosrc) from pg_proc where pronamespace = 'public'::regnamespace
        union all select conname, pg_get_constraintdef(oid) from pg_constraint
          where connamespace = 'public'::regnamespace
        union all select tgname, pg_get_triggerdef(oid) from pg_trigger where not tgisinternal
        order by 1, 2
        """;

    private static readonly DatabaseModel s_model = DatabaseModel.Of(new PagilaDatabase());

    /// <summary>
    /// Each statement that only one of the two databases has, <c>-</c> for the original and <c>+</c> for ours, and why.
    /// </summary>
    private static readonly Dictionary<string, string> s_accepted = [];

    [SharedDataFact]
    public async Task The_classes_make_the_catalogue_of_the_original()
    {
        await using var original = await SchemaDump.StartServerAsync();
        await LoadAsync(original, await SharedData.ReadAsync("pagila.sql"));
        await using var ours = await SchemaDump.StartServerAsync();
        await RunAsync(ours, DdlScript.Of(s_model).ToString());

        var (theirs, mine) = (await SchemaDump.OfAsync(original), await SchemaDump.OfAsync(ours));

        theirs.Should().HaveCountGreaterThan(300);
        var found = theirs.Except(mine).Select(s => $"- {s}").Concat(mine.Except(theirs).Select(s => $"+ {s}"))
            .ToHashSet();
        string.Join("\n\n", found.Except(s_accepted.Keys).Order(StringComparer.Ordinal)).Should().BeEmpty();
        s_accepted.Keys.Except(found).Should().BeEmpty("a difference that is gone must not stay accepted");
    }

    [Fact]
    public async Task The_idempotent_script_can_run_again_and_makes_the_same()
    {
        await using var once = await CreatedAsync(DdlScript.Of(s_model));
        var again = DdlScript.Of(s_model, new() { IfNotExists = true });
        await using var twice = await CreatedAsync(again);
        await RunAsync(twice, again.ToString());

        (await twice.RowsAsync(Objects)).Should().BeEquivalentTo(await once.RowsAsync(Objects));
    }

    [Fact]
    public async Task The_time_zone_of_the_session_does_not_move_the_months()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await RunAsync(pg, $"set time zone 'Asia/Tokyo'; {DdlScript.Of(s_model)}");

        (await pg.RowsAsync(
            """
            set time zone 'UTC';
            select pg_get_expr(relpartbound, oid) from pg_class where oid = 'public.payment_p2026_07'::regclass
            """)).Single().Should().Equal("FOR VALUES FROM ('2026-07-01 00:00:00+00') TO ('2026-08-01 00:00:00+00')");
    }

    private static async Task<EphemeralPostgres> CreatedAsync(DdlScript script)
    {
        var pg = await EphemeralPostgres.StartAsync();
        await RunAsync(pg, script.ToString());
        return pg;
    }

    private static async Task RunAsync(EphemeralPostgres pg, string sql)
    {
        await using var command = pg.DataSource.CreateCommand(sql);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>A dump names owners, which exist on no other server.</summary>
    private static async Task LoadAsync(EphemeralPostgres pg, string dump)
    {
        var lines = dump.Split('\n').Where(line => !line.Contains(" OWNER TO ", StringComparison.Ordinal));
        await RunAsync(pg, string.Join('\n', lines));
    }
}
