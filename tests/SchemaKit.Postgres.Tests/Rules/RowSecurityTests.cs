using Npgsql;
using SchemaKit.Postgres.Tests.Pagila;
using SchemaKit.Rules;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests.Rules;

/// <summary>What the rules of row security say is so on a server.</summary>
public class RowSecurityTests
{
    /// <summary>Roles outlive a database.</summary>
    private readonly string _app = $"app_{Guid.NewGuid():N}";

    [SharedDataFact]
    public async Task The_known_cases_are_judged_right_live_and_from_a_model()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RunAsync(await File.ReadAllTextAsync(
            Path.Combine(SharedData.PathOf(".."), "fixtures", "lint", "trap_rls.sql")));
        var live = await PostgresCatalog.ReadAsync(pg.DataSource);
        await using var copy = await EphemeralPostgres.StartAsync();
        await copy.CreateAsync(live);

        foreach (var model in new[] { live, await PostgresCatalog.ReadAsync(copy.DataSource) })
        {
            var findings = Linter.Check(model, RuleSettings.Supabase).Findings;
            findings.Where(f => f.Rule == Rule.PerRowCall).Select(f => f.Object)
                .Should().Equal("public.p1.mixed", "public.p3.viafn");
            findings.Where(f => f.Rule == Rule.RowSecurityOff).Select(f => f.Object).Should().Equal("public.p5");
        }
    }

    [Fact]
    public async Task A_bare_call_is_made_for_each_row_and_a_wrapped_one_once()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RunAsync($$"""
            create role {{_app}};
            create sequence calls;
            grant all on sequence calls to {{_app}};
            create function me() returns text language plpgsql stable as
              $$ begin perform nextval('calls'); return 'a'; end $$;
            create table notes as select 'a' as owner from generate_series(1, 100);
            grant select on notes to {{_app}};
            alter table notes enable row level security;
            create policy p on notes to {{_app}} using (me() = owner);
            """);
        (await CallsAsync()).Should().BeGreaterThanOrEqualTo(100);

        var finding = Linter.Check(await PostgresCatalog.ReadAsync(pg.DataSource)).Findings
            .Single(f => f.Rule == Rule.PerRowCall);
        await pg.RunAsync(finding.Remedy!.Sql!);
        (await CallsAsync()).Should().BeLessThan(5);

        async Task<long> CallsAsync()
        {
            await pg.RunAsync($"select setval('calls', 1); set role {_app}; select count(*) from notes; reset role;");
            return long.Parse((await pg.ValueAsync("select last_value::text from calls"))!);
        }
    }

    [Theory]
    [InlineData("for select using (exists (select from notes n where n.id = notes.id))", "true", true)]
    [InlineData("for select using (id in (select id from teams))", "id in (select id from notes)", true)]
    [InlineData("for select using (id in (select id from teams))", "id > 0", false)]
    [InlineData("for update using (exists (select from notes n where n.id = notes.id))", "true", false)]
    [InlineData("for all using (exists (select from mine() m where m = id))", "true", false)]
    public async Task The_server_refuses_the_recursion_that_the_rule_finds(string notes, string teams, bool recurses)
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        var isUpdate = notes.StartsWith("for update", StringComparison.Ordinal);
        await pg.RunAsync($"""
            create role {_app};
            create table notes (id int primary key);
            create table teams (id int primary key);
            create function mine() returns setof int language sql stable security definer set search_path = public
              as 'select id from notes';
            alter table notes enable row level security;
            alter table teams enable row level security;
            grant all on notes, teams to {_app};
            create policy n on notes {notes};
            create policy t on teams using ({teams});
            {(isUpdate ? "create policy s on notes for select using (true);" : "")}
            """);
        var model = await PostgresCatalog.ReadAsync(pg.DataSource);

        var asking = () => pg.RunAsync($"set role {_app}; update notes set id = id; reset role;");
        if (recurses)
        {
            (await asking.Should().ThrowAsync<PostgresException>())
                .Which.MessageText.Should().Contain("infinite recursion");
        }
        else
        {
            await asking.Should().NotThrowAsync();
        }

        Linter.Check(model).Findings.Any(f => f.Rule == Rule.PolicyRecursion).Should().Be(recurses);
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("with check (id > 0)", true)]
    [InlineData("with check (owner = (select current_user) and id > 0)", false)]
    public async Task A_row_is_given_away_where_the_rule_says_so(string check, bool isGivenAway)
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RunAsync($"""
            create role {_app};
            create table notes (id int primary key, owner text not null);
            insert into notes values (1, '{_app}');
            alter table notes enable row level security;
            grant all on notes to {_app};
            create policy r on notes for select using (true);
            create policy u on notes for update using (owner = (select current_user)) {check};
            """);
        var model = await PostgresCatalog.ReadAsync(pg.DataSource);

        var giving = () => pg.RunAsync($"set role {_app}; update notes set owner = 'you'; reset role;");
        if (isGivenAway)
        {
            await giving.Should().NotThrowAsync();
        }
        else
        {
            (await giving.Should().ThrowAsync<PostgresException>())
                .Which.MessageText.Should().Contain("row-level security");
        }

        Linter.Check(model).Findings.Any(f => f.Rule == Rule.UpdatePolicyIncomplete).Should().Be(isGivenAway);
    }
}
