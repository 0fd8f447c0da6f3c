using Npgsql;
using SchemaKit.NormalForms;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests.NormalForms;

/// <summary>Rows moved to the form of Boyce and Codd on a server, where a key of the old table is split.</summary>
public sealed class BoyceCoddMoveTests : IAsyncLifetime
{
    private const string Addresses = """
        create table "Ad dresses" (
          street text not null, city text not null, "Zip" text not null, note text,
          primary key (street, city)
        );
        comment on table "Ad dresses" is 'sk:determines "Zip" -> city';
        insert into "Ad dresses" values
          ('Ring', 'Wien', '1010', 'a'), ('Graben', 'Wien', '1010', null), ('Ring', 'Graz', '8010', 'c'),
          ('Prater', 'Wien', '1020', ''), ('Ring', 'Linz', '4020', 'e');
        """;

    private const string All = """select street, city, "Zip", note from "Ad dresses" order by city, street""";

    private EphemeralPostgres _pg = null!;

    public async Task InitializeAsync()
    {
        _pg = await EphemeralPostgres.StartAsync();
        await _pg.RunAsync(Addresses);
    }

    public async Task DisposeAsync() => await _pg.DisposeAsync();

    [Fact]
    public async Task The_join_of_the_new_tables_is_the_old_table_row_for_row()
    {
        var before = await _pg.RowsAsync(All);
        var design = await DesignAsync();
        var script = MovingScript.Of(design);

        design.Lost.Should().Equal("street, city -> Zip, note");
        design.Parts.Single().Table.Name.Name.Should().Be("Zip");
        await _pg.RunAsync(script.Move);
        await _pg.RunAsync(script.Drop);

        (await _pg.RowsAsync(
            """
            select t.street, z.city, t."Zip", t.note from "Ad dresses" as t join "Zip" as z on z."Zip" = t."Zip"
            order by z.city, t.street
            """)).Should().BeEquivalentTo(before, o => o.WithStrictOrdering());
        var after = await PostgresCatalog.ReadAsync(_pg.DataSource);
        after.Tables.Select(t =>
            $"{t.Name.Name}: {string.Join(", ", t.Columns.Select(c => c.Name))}; {string.Join(", ", t.PrimaryKey!.Columns)}")
            .Should().Equal("Ad dresses: street, Zip, note; street, Zip", "Zip: Zip, city; Zip");
    }

    [Fact]
    public async Task The_view_under_the_old_name_has_the_old_rows_and_columns()
    {
        var before = await _pg.RowsAsync(All);
        var script = MovingScript.Of(await DesignAsync(), hasView: true);

        await _pg.RunAsync(script.Move);
        await _pg.RunAsync(script.Drop);

        (await _pg.RowsAsync(All)).Should().BeEquivalentTo(before, o => o.WithStrictOrdering());
        (await _pg.ValueAsync("""select relkind::text from pg_class where oid = '"Ad dresses"'::regclass"""))
            .Should().Be("v");
    }

    [Fact]
    public async Task Rows_that_contradict_the_dependency_are_shown_and_nothing_is_moved()
    {
        await _pg.RunAsync("""insert into "Ad dresses" values ('Markt', 'Vienna', '1010', null)""");
        var before = await _pg.RowsAsync(All);
        var script = MovingScript.Of(await DesignAsync());

        var refused = (await Moving(script.Move).Should().ThrowAsync<PostgresException>()).Which;

        refused.MessageText.Should().Be("Zip does not determine city in public.Ad dresses");
        refused.Detail.Should().Be("(1010,Vienna,1)\n(1010,Wien,2)");
        (await _pg.RowsAsync(All)).Should().BeEquivalentTo(before, o => o.WithStrictOrdering());
        (await PostgresCatalog.ReadAsync(_pg.DataSource)).Tables.Should().ContainSingle();
    }

    [Fact]
    public async Task What_refers_to_the_old_key_stops_the_last_step_and_loses_nothing()
    {
        await _pg.RunAsync(
            """
            create table visits (street text, city text, foreign key (street, city) references "Ad dresses");
            insert into visits values ('Ring', 'Wien');
            """);
        var design = await DesignAsync();
        var script = MovingScript.Of(design);
        await _pg.RunAsync(script.Move);
        var before = await _pg.RowsAsync(All);

        var refused = (await Moving(script.Drop).Should().ThrowAsync<PostgresException>()).Which;

        design.Notes.Should().Contain(
            "The primary key of public.Ad dresses becomes (street, Zip): what refers to it must follow.");
        refused.MessageText.Should().Be(
            "cannot drop constraint Ad dresses_pkey on table \"Ad dresses\" because other objects depend on it");
        (await _pg.RowsAsync(All)).Should().BeEquivalentTo(before, o => o.WithStrictOrdering());
    }

    public static TheoryData<int, bool> Cases
    {
        get
        {
            var cases = new TheoryData<int, bool>();
            for (var seed = 1; seed <= 40; seed++)
            {
                cases.Add(seed, true);
                cases.Add(seed, false);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Tables_of_any_dependencies_come_back_row_for_row(int seed, bool isBoyceCodd)
    {
        var relation = RandomTable.Of(seed);
        await _pg.RunAsync(relation.Sql);
        var before = await _pg.RowsAsync(RandomTable.All);
        var form = isBoyceCodd ? NormalForm.BoyceCodd : NormalForm.Third;
        var model = await PostgresCatalog.ReadAsync(_pg.DataSource);
        if (BetterDesign.Of(model.Table(new("public", RandomTable.Name))!, model, form) is not { } design)
        {
            relation.IsIn(form).Should().BeTrue("only a table that has the form needs no other design");
            return;
        }

        var script = MovingScript.Of(design, hasView: true);
        await _pg.RunAsync(script.Move);
        await _pg.RunAsync(script.Drop);

        before.Should().HaveCountGreaterThan(3);
        (await _pg.RowsAsync(RandomTable.All)).Should().BeEquivalentTo(before, o => o.WithStrictOrdering());
    }

    private async Task<BetterDesign> DesignAsync()
    {
        var model = await PostgresCatalog.ReadAsync(_pg.DataSource);
        return BetterDesign.Of(model.Table(new("public", "Ad dresses"))!, model, NormalForm.BoyceCodd)!;
    }

    private Func<Task> Moving(string script) => () => _pg.RunAsync(script);
}
