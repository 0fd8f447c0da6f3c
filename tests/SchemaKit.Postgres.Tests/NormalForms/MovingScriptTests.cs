using Npgsql;
using Politics;
using SchemaKit.Model;
using SchemaKit.NormalForms;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests.NormalForms;

/// <summary>Rows moved to a better design on a server: none is lost, and none is moved that contradicts it.</summary>
public class MovingScriptTests
{
    private const string Users = """
        create table users (
          id bigint primary key, "Postal ""Code" text, city text, state text, name text not null
        );
        comment on table users is 'People.
        sk:determines "Postal ""Code" -> city
        sk:determines city -> state';
        insert into users values
          (1, '1010', 'Wien', 'W', 'a'), (2, '1010', 'Wien', 'W', 'b'), (3, '8010', 'Graz', 'St', 'c'),
          (4, null, null, null, 'd'), (5, '9999', null, null, 'e'), (6, '1020', 'Wien', 'W', 'f');
        """;

    private const string AllUsers = """select id::text, "Postal ""Code", city, state, name from users order by id""";

    [Fact]
    public async Task The_view_under_the_old_name_has_the_old_rows()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RunAsync(Users);
        var before = await pg.RowsAsync(AllUsers);
        var script = MovingScript.Of(await DesignAsync(pg, "users"), hasView: true);

        await pg.RunAsync(script.Move);
        await pg.RunAsync(script.Drop);

        (await pg.RowsAsync(AllUsers)).Should().BeEquivalentTo(before, o => o.WithStrictOrdering());
        var after = await PostgresCatalog.ReadAsync(pg.DataSource);
        after.Tables.Select(t => $"{t.Name.Name}: {string.Join(", ", t.Columns.Select(c => c.Name))}").Should().Equal(
            "Postal \"Code: Postal \"Code, city", "cities: city, state", "users_rows: id, Postal \"Code, name");
        after.Tables.SelectMany(t => t.ForeignKeys).Select(f => f.Target.Name).Should().BeEquivalentTo(
            "cities", "Postal \"Code");
    }

    [Fact]
    public async Task The_tables_become_those_of_the_design()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RunAsync(Users);
        var design = await DesignAsync(pg, "users");
        var script = MovingScript.Of(design);

        await pg.RunAsync(script.Move);
        await pg.RunAsync(script.Drop);

        var after = await PostgresCatalog.ReadAsync(pg.DataSource);
        foreach (var table in design.Parts.Select(part => part.Table).Prepend(design.After))
        {
            var found = after.Table(table.Name)!;
            found.Columns.Select(c => (c.Name, c.Type, c.IsNullable)).Should().Equal(
                table.Columns.Select(c => (c.Name, c.Type, c.IsNullable)));
            found.Indexes.Select(i => i.Name).Should().BeEquivalentTo(table.Indexes.Select(i => i.Name));
            found.ForeignKeys.Select(f => f.Name).Should().BeEquivalentTo(table.ForeignKeys.Select(f => f.Name));
        }
    }

    [Fact]
    public async Task Rows_that_contradict_the_dependency_are_shown_and_nothing_is_moved()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RunAsync(Users);
        await pg.RunAsync("insert into users values (7, '1010', 'Vienna', 'W', 'g')");
        var script = MovingScript.Of(await DesignAsync(pg, "users"));

        var refused = (await Moving(pg, script.Move).Should().ThrowAsync<PostgresException>()).Which;

        refused.MessageText.Should().Be("Postal \"Code does not determine city in public.users");
        refused.Detail.Should().Be("(1010,Vienna,1)\n(1010,Wien,2)");
        (await pg.RowsAsync(AllUsers)).Should().HaveCount(7);
        (await PostgresCatalog.ReadAsync(pg.DataSource)).Tables.Should().ContainSingle();
    }

    [Fact]
    public async Task A_fact_without_its_determinant_is_refused()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RunAsync(Users);
        await pg.RunAsync("insert into users values (7, null, 'Linz', 'O', 'g')");
        var script = MovingScript.Of(await DesignAsync(pg, "users"));

        var refused = (await Moving(pg, script.Move).Should().ThrowAsync<PostgresException>()).Which;

        refused.MessageText.Should().Be(
            "public.users says what Postal \"Code determines where Postal \"Code is null, "
            + "which no other table can keep");
        refused.Detail.Should().Be("(,Linz)");
    }

    [Fact]
    public async Task A_change_between_the_steps_is_not_dropped()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RunAsync(Users);
        var script = MovingScript.Of(await DesignAsync(pg, "users"));
        await pg.RunAsync(script.Move);
        await pg.RunAsync("update users set city = 'Vienna' where id = 1");

        var refused = (await Moving(pg, script.Drop).Should().ThrowAsync<PostgresException>()).Which;

        refused.MessageText.Should().Be("The new tables do not give back the rows of public.users");
        (await pg.RowsAsync(AllUsers)).Should().Contain(row => row[2] == "Vienna");
    }

    [Fact]
    public async Task The_violation_that_the_sample_plants_is_moved()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        var model = DatabaseModel.Of(new PoliticsDatabase());
        await pg.RunAsync(SupabaseStandIn.Sql);
        await pg.CreateAsync(model);
        var table = model.Tables.Single(t => t.Name.Name == "user_ratings");
        var script = MovingScript.Of(BetterDesign.Of(table, model, NormalForm.Third)!);
        await pg.RunAsync(
            """
            set session_replication_role = replica;
            insert into user_ratings (user_id, politician_id, score, postal_code, city)
            select gen_random_uuid(), i, 3, case when i % 3 > 0 then '10' || i % 3 end,
              case when i % 3 > 0 then 'City ' || i % 3 end
            from generate_series(1, 20) as i;
            set session_replication_role = origin;
            """);
        const string whole = "select id::text, score::text, r.postal_code, city from user_ratings as r";
        var before = await pg.RowsAsync($"{whole} order by id");

        await pg.RunAsync(script.Move);
        await pg.RunAsync(script.Drop);

        (await pg.RowsAsync($"{whole} left join postal_codes as p on p.postal_code = r.postal_code order by id"))
            .Should().BeEquivalentTo(before, o => o.WithStrictOrdering());
        (await pg.RowsAsync("select postal_code, city from postal_codes order by 1")).Should().BeEquivalentTo(
            (string[][])[["101", "City 1"], ["102", "City 2"]]);
    }

    private static async Task<BetterDesign> DesignAsync(EphemeralPostgres pg, string table)
    {
        var model = await PostgresCatalog.ReadAsync(pg.DataSource);
        return BetterDesign.Of(model.Table(new("public", table))!, model, NormalForm.Third)!;
    }

    private static Func<Task> Moving(EphemeralPostgres pg, string script) => () => pg.RunAsync(script);
}
