using System.Diagnostics;
using System.Text;
using Npgsql;
using SchemaKit.Model;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests.Catalog;

/// <summary>Odd databases and broken readings: a faithful model or a clear exception, never a wrong model.</summary>
public sealed class FaultTests
{
    [Fact]
    public Task Dropped_columns_leave_no_trace() => ShouldComeBackAsync(
        """
        create table t (gone int, a int, gone_too date, b int, constraint b_key unique (b));
        create table u (a int references t (b), also_gone int);
        create index t_a on t (a) where b > 0;
        alter table t drop column gone;
        alter table t drop column gone_too;
        alter table u drop column also_gone;
        comment on column t.b is 'Second.';
        grant select (b) on t to pg_monitor;
        create table p (a int, gone int, b int) partition by list (b);
        alter table p drop column gone;
        create table p_1 partition of p for values in (1);
        create type pair as (a int, gone int, b int);
        alter type pair drop attribute gone;
        """);

    [Fact]
    public Task A_table_without_columns_comes_back() =>
        ShouldComeBackAsync("create table t (gone int); alter table t drop column gone");

    [Fact]
    public async Task Constraints_that_are_not_valid_stay_so()
    {
        var trip = await RoundTrip.OfAsync(
            """
            create table t (a int, b int);
            insert into t values (-1, 5);
            alter table t add constraint positive check (a > 0) not valid;
            create table u (a int primary key);
            alter table t add constraint known foreign key (b) references u not valid;
            create domain d as int;
            alter domain d add constraint small check (value < 9) not valid;
            """);

        trip.ShouldBeFaithful();
        var table = trip.First.Tables.Single(t => t.Name.Name == "t");
        table.Checks.Should().OnlyContain(c => c.IsNotValid).And.HaveCount(1);
        table.ForeignKeys.Should().OnlyContain(k => k.IsNotValid).And.HaveCount(1);
        trip.First.Domains.Single().Checks.Should().OnlyContain(c => c.IsNotValid).And.HaveCount(1);
    }

    [Theory]
    [InlineData("say \"it\", it's")]
    [InlineData("a.b.c")]
    [InlineData("two\nlines\ttab")]
    [InlineData("🐘 and 日本語")]
    [InlineData("\\ $$ %s {0} --/*")]
    public Task Names_of_every_sort_come_back(string name) => NamedAsync(name);

    [Fact]
    public async Task Names_of_63_bytes_of_many_byte_letters_come_back()
    {
        var name = string.Concat(Enumerable.Repeat("日", 21));
        Encoding.UTF8.GetByteCount(name).Should().Be(63);
        await NamedAsync(name);
    }

    [Fact]
    public async Task Objects_of_owners_that_are_gone_are_read()
    {
        await using var pg = await EphemeralPostgres.StartAsync(o => o.Isolation = Isolation.Cluster);
        await pg.RunAsync(
            """
            create role leaver superuser;
            set role leaver;
            create schema s;
            create table s.t (a int primary key);
            grant select on s.t to pg_monitor;
            create view s.v as select a from s.t;
            create function s.f() returns int language sql return 1;
            create type s.mood as enum ('good');
            create sequence s.q;
            create foreign data wrapper w;
            create publication p for table s.t;
            reset role;
            """);
        var before = await PostgresCatalog.ReadAsync(pg.DataSource);
        await pg.RunAsync("set allow_system_table_mods = on; delete from pg_authid where rolname = 'leaver'");

        var after = await PostgresCatalog.ReadAsync(pg.DataSource);

        after.Should().Be(before);
        after.Table(new("s", "t"))!.Grants.Should().Equal(new GrantModel("pg_monitor", ["select"]));
    }

    [Fact]
    public async Task A_token_that_is_cancelled_before_ends_the_reading_at_once()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await using var connection = await pg.DataSource.OpenConnectionAsync();
        var heard = new Heard<CatalogProgress>();

        var reading = () => PostgresCatalog.ReadAsync(connection, progress: heard, cancellation: new(canceled: true));

        await reading.Should().ThrowAsync<OperationCanceledException>();
        heard.Values.Should().BeEmpty();
        (await PostgresCatalog.ReadAsync(connection)).Schemas.Should().Equal(new SchemaModel("public"));
    }

    [Fact]
    public async Task A_server_that_is_killed_in_mid_read_is_an_exception()
    {
        await using var pg = await EphemeralPostgres.StartAsync(o => o.Isolation = Isolation.Cluster);
        await pg.RunAsync("do $$ begin for i in 1 .. 300 loop execute format('create table t%s (a int, b text)', i); end loop; end $$");
        var process = (await pg.ValueAsync("select split_part(pg_read_file('postmaster.pid'), E'\\n', 1)"))!;
        await using var connection = await pg.DataSource.OpenConnectionAsync();
        var kills = new Heard<CatalogProgress>(progress =>
        {
            if (progress.Done != 1)
                return;
            using var kill = Process.Start("kill", ["-QUIT", process]);
            kill.WaitForExit();
            SpinWait.SpinUntil(() => !Directory.Exists($"/proc/{connection.ProcessID}"), 5_000);
        });

        var reading = () => PostgresCatalog.ReadAsync(connection, progress: kills);

        await reading.Should().ThrowAsync<NpgsqlException>();
    }

    private static async Task NamedAsync(string name)
    {
        var quoted = $"\"{name.Replace("\"", "\"\"")}\"";
        await ShouldComeBackAsync(
            $"""
            create schema {quoted};
            create type {quoted}.{quoted} as enum ({Literal(name)});
            create domain {quoted}."domain" as int constraint {quoted} check (value > 0);
            create sequence {quoted}.counter;
            create table {quoted}."table" (
              id int constraint {quoted} primary key, {quoted} {quoted}.{quoted} default {Literal(name)},
              constraint "check" check ({quoted} <> {Literal(name)}));
            create index "index" on {quoted}."table" (coalesce({quoted}, {Literal(name)}::{quoted}.{quoted})) where {quoted} is not null;
            create view {quoted}."view" as select {quoted} from {quoted}."table" as {quoted};
            create function {quoted}.f({quoted} int) returns {quoted}.{quoted} language sql
              return {Literal(name)}::{quoted}.{quoted};
            create policy {quoted} on {quoted}."table" using ({quoted} is not null);
            comment on column {quoted}."table".{quoted} is {Literal(name)};
            """);
    }

    private static string Literal(string text) => $"'{text.Replace("'", "''")}'";

    private static async Task ShouldComeBackAsync(string sql) => (await RoundTrip.OfAsync(sql)).ShouldBeFaithful();
}
