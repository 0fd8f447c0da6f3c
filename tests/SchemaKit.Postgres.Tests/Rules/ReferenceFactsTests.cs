using Npgsql;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests.Rules;

/// <summary>What the rules of foreign keys say of the server, asked of the server.</summary>
public class ReferenceFactsTests
{
    private const string Diamond =
        """
        create table tenants (id int primary key);
        create table users (id int primary key, tenant_id int);
        create table teams (id int primary key, tenant_id int);
        create table orders (id int primary key, tenant_id int, user_id int, team_id int);
        insert into tenants values (1);
        insert into users values (1, 1);
        insert into teams values (1, 1);
        insert into orders values (1, 1, 1, 1);
        """;

    /// <summary>Since PostgreSQL 18, restrict has a code of its own.</summary>
    private static readonly string[] s_refusals =
        [PostgresErrorCodes.ForeignKeyViolation, PostgresErrorCodes.RestrictViolation];

    [Fact]
    public async Task No_row_is_the_first_in_a_cycle_that_nothing_opens()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RunAsync(
            "create table a (id int primary key, b_id int not null); "
            + "create table b (id int primary key, a_id int not null references a); "
            + "alter table a add constraint fk_a_b foreign key (b_id) references b;");

        foreach (var table in new[] { "a", "b" })
            (await ErrorAsync(pg, $"insert into {table} values (1, 1)"))
                .Should().Be(PostgresErrorCodes.ForeignKeyViolation);

        // One statement may write into both, which hardly anybody does.
        await pg.RunAsync("with first as (insert into a values (1, 1)) insert into b values (1, 1)");

        await pg.RunAsync("alter table a alter constraint fk_a_b deferrable initially deferred");
        await pg.RunAsync("begin; insert into a values (2, 2); insert into b values (2, 2); commit;");
    }

    [Theory]
    [InlineData("restrict")]
    [InlineData("no action")]
    [InlineData("no action deferrable")]
    public async Task Which_of_two_ways_comes_first_is_a_matter_of_steps_and_then_of_order(string refusal)
    {
        var (users, teams) = (Key("users.tenant_id", "cascade"), Key("teams.tenant_id", "cascade"));
        var (deletes, refuses) = (Key("orders.team_id", "cascade"), Key("orders.user_id", refusal));

        // As far: those of one step go in the order in which they were made.
        (await DeletedAsync(teams, users, deletes, refuses)).Should().BeNull();
        (await DeletedAsync(users, teams, deletes, refuses)).Should().BeOneOf(s_refusals);

        // Farther than the deletion: nothing is left to refuse.
        (await DeletedAsync(users, refuses, Key("orders.tenant_id", "cascade"))).Should().BeNull();

        // Nearer than the deletion: it always comes first.
        var last = Key("orders.tenant_id", refusal);
        (await DeletedAsync(teams, deletes, last)).Should().BeOneOf(s_refusals);
        (await DeletedAsync(last, teams, deletes)).Should().BeOneOf(s_refusals);
    }

    [Theory]
    [InlineData("set null")]
    [InlineData("set default")]
    [InlineData("cascade")]
    [InlineData("no action deferrable initially deferred")]
    public async Task No_other_action_is_a_matter_of_order(string action)
    {
        var (users, teams) = (Key("users.tenant_id", "cascade"), Key("teams.tenant_id", "cascade"));
        var (deletes, other) = (Key("orders.team_id", "cascade"), Key("orders.user_id", action));

        (await DeletedAsync(teams, users, deletes, other)).Should().BeNull();
        (await DeletedAsync(users, teams, other, deletes)).Should().BeNull();
    }

    [Theory]
    [InlineData("create table p (id int); create table c (p_id int references p (id))")]
    [InlineData("create table p (id int unique deferrable); create table c (p_id int references p (id))")]
    [InlineData("create table p (id int, a int, unique (id, a)); create table c (p_id int references p (id))")]
    [InlineData(
        "create table p (id int); create unique index on p (id) where id > 0; "
        + "create table c (p_id int references p (id))")]
    [InlineData(
        "create table p (id int); create unique index on p ((id + 0)); "
        + "create table c (p_id int references p (id))")]
    [InlineData("create table p (id int); create table c (p_id int references p)")]
    [InlineData("create table p (id int primary key); create table c (p_id int references p (uid))")]
    [InlineData("create table c (p_id int references p (id))")]
    public async Task What_is_no_target_is_refused(string sql)
    {
        await using var pg = await EphemeralPostgres.StartAsync();

        (await ErrorAsync(pg, sql)).Should().NotBeNull();
    }

    [Fact]
    public async Task A_unique_index_is_a_target_in_any_order_of_its_columns()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RunAsync(
            "create table p (a int, b int); create unique index on p (a, b); "
            + "create table c (a int, b int, foreign key (b, a) references p (b, a));");
    }

    [Fact]
    public async Task Keys_of_a_table_do_not_hold_for_its_heirs()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RunAsync(
            "create table animals (id int primary key); create table cats () inherits (animals); "
            + "insert into animals values (1); insert into cats values (1), (1);");

        (await pg.ValueAsync("select count(*)::text from animals where id = 1")).Should().Be("3");
    }

    [Fact]
    public async Task A_row_with_one_null_is_not_checked_unless_in_full()
    {
        const string Table = "create table c (a int, b int, foreign key (a, b) references p (a, b)";
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RunAsync("create table p (a int, b int, unique (a, b));");

        await pg.RunAsync($"{Table}); insert into c values (7, null);");
        (await ErrorAsync(pg, $"drop table c; {Table} match full); insert into c values (7, null);"))
            .Should().Be(PostgresErrorCodes.ForeignKeyViolation);
    }

    [Fact]
    public async Task A_row_may_be_its_own_parent()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RunAsync(
            "create table nodes (id int primary key, parent_id int not null references nodes); "
            + "insert into nodes values (1, 1);");
    }

    private static string Key(string column, string action)
    {
        var (table, name) = (column.Split('.')[0], column.Split('.')[1]);
        return $"alter table {table} add foreign key ({name}) references {name[..^3]}s on delete {action};";
    }

    private static async Task<string?> DeletedAsync(params string[] keys)
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RunAsync(Diamond + string.Concat(keys));
        return await ErrorAsync(pg, "delete from tenants");
    }

    private static async Task<string?> ErrorAsync(EphemeralPostgres pg, string sql)
    {
        try
        {
            await pg.RunAsync(sql);
            return null;
        }
        catch (PostgresException exception)
        {
            return exception.SqlState;
        }
    }
}
