using Npgsql;
using SchemaKit.Rules;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests.Rules;

/// <summary>What the rules of types, nullability and keys say of the server, asked of the server.</summary>
public class TypeAndKeyFactsTests
{
    [Fact]
    public async Task With_deleted_at_in_the_key_two_live_duplicates_are_accepted()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RunAsync(
            """
            create table users (
                id         bigint generated always as identity primary key,
                email      text not null,
                deleted_at timestamptz,
                unique (email, deleted_at)
            );
            insert into users (email) values ('ann@example.org'), ('ann@example.org');
            """);

        (await pg.ValueAsync("select count(*)::text from users where deleted_at is null")).Should().Be("2");
        var report = Linter.Check(await PostgresCatalog.ReadAsync(pg.DataSource));
        report.Findings.Where(f => f.Rule == Rule.SoftDeleteUnique).Should().ContainSingle();
        report.Findings.Where(f => f.Rule == Rule.NullableInUnique).Should().BeEmpty("one cause is one finding");
    }

    [Theory]
    [InlineData("unique (parent_id, name)", true)]
    [InlineData("unique nulls not distinct (parent_id, name)", false)]
    [InlineData("unique (parent_id)", true)]
    public async Task Nulls_let_rows_repeat_unless_they_are_not_distinct(string key, bool areAccepted)
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RunAsync($"create table nodes (parent_id bigint, name text not null, {key})");

        var repeat = () => pg.RunAsync("insert into nodes values (null, 'a'), (null, 'a')");

        await (areAccepted ? repeat.Should().NotThrowAsync() : repeat.Should().ThrowAsync<PostgresException>() as Task);
    }

    [Fact]
    public async Task A_rounded_timestamp_lies_in_the_future()
    {
        await using var pg = await EphemeralPostgres.StartAsync();

        (await pg.ValueAsync(
            "select (timestamptz(0) '2026-01-01 23:59:59.7+00' > timestamptz '2026-01-01 23:59:59.7+00')::text"))
            .Should().Be("true");
    }

    [Fact]
    public async Task Two_collations_cannot_be_compared()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RunAsync(
            """
            create table users (name text collate "C", alias text collate "POSIX");
            insert into users values ('a', 'b');
            """);

        var compare = () => pg.RunAsync("select from users where name < alias");

        await compare.Should().ThrowAsync<PostgresException>().WithMessage("*could not determine which collation*");
    }

    [Theory]
    [InlineData("create table notes (place integer references slides (place))")]
    [InlineData("insert into slides (place) values (1) on conflict (place) do nothing")]
    public async Task A_deferrable_key_is_no_target_and_no_arbiter(string statement)
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RunAsync("create table slides (place integer unique deferrable)");

        var use = () => pg.RunAsync(statement);

        await use.Should().ThrowAsync<PostgresException>();
    }

    [Fact]
    public async Task An_index_that_checks_at_once_defeats_the_deferral()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RunAsync(
            """
            create table slides (id integer primary key, place integer unique deferrable initially deferred);
            insert into slides values (1, 1), (2, 2);
            """);
        const string Swap = "update slides set place = 3 - place";
        await pg.RunAsync(Swap);
        await pg.RunAsync("create unique index on slides (place)");

        var swap = () => pg.RunAsync(Swap);

        await swap.Should().ThrowAsync<PostgresException>();
    }

    [Theory]
    [InlineData("numbers")]
    [InlineData("users_id_seq")]
    public async Task An_identity_goes_on_where_its_sequence_stood(string sequence)
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RunAsync(
            $"""
            create sequence {sequence};
            create table users (id bigint primary key default nextval('{sequence}'), name text);
            alter sequence {sequence} owned by users.id;
            insert into users (name) values ('a'), ('b');
            """);
        var model = await PostgresCatalog.ReadAsync(pg.DataSource);
        var remedy = Linter.Check(model).Findings.Single(f => f.Rule == Rule.Serial).Remedy!.Sql!;

        await pg.RunAsync(remedy);
        await pg.RunAsync("insert into users (name) values ('c')");

        (await pg.ValueAsync("select max(id)::text from users")).Should().Be("3");
        (await pg.ValueAsync($"select nextval('{sequence}')::text")).Should().Be("4");
        (await PostgresCatalog.ReadAsync(pg.DataSource)).Sequences.Should().BeEmpty();
    }
}
