namespace SchemaKit.Postgres.Tests.Ddl;

public sealed class PartitionDdlTests(EverythingDatabase database) : IClassFixture<EverythingDatabase>
{
    [Theory]
    [InlineData("events", "RANGE (at, kind)", "")]
    [InlineData(
        "events_2026",
        "LIST (kind)",
        "FOR VALUES FROM ('2026-01-01 00:00:00+00', MINVALUE) TO ('2027-01-01 00:00:00+00', MINVALUE)")]
    [InlineData("events_2026_in", "", "FOR VALUES IN ('in', 'out')")]
    [InlineData("events_2026_rest", "HASH (id)", "DEFAULT")]
    [InlineData("events_2026_rest_1", "", "FOR VALUES WITH (modulus 2, remainder 1)")]
    [InlineData("events_other", "", "DEFAULT")]
    public async Task A_partition_holds_its_rows_and_is_divided(string name, string key, string bound) =>
        (await database.Server.RowsAsync(
            $"""
            set timezone = 'UTC';
            select coalesce(pg_get_partkeydef(oid), ''), coalesce(pg_get_expr(relpartbound, oid), '')
            from pg_class where oid = 'app.{name}'::regclass
            """)).Single().Should().Equal(key, bound);

    [Fact]
    public async Task A_partition_says_what_differs_from_its_parent()
    {
        (await database.Server.ValueAsync(
            """
            select pg_get_expr(adbin, adrelid) from pg_attrdef
            join pg_attribute on attrelid = adrelid and attnum = adnum
            where adrelid = 'app.events_2026_in'::regclass and attname = 'kind'
            """)).Should().Be("'in'::text");
        (await database.Server.ValueAsync(
            """
            select string_agg(conname, ' ') from pg_constraint
            where conrelid = 'app.events_2026_in'::regclass and contype = 'c'
            """)).Should().Be("recent");
        (await database.Server.ValueAsync(
            "select reloptions::text from pg_class where oid = 'app.events_2026_in'::regclass"))
            .Should().Be("{fillfactor=90}");
        (await database.Server.ValueAsync(
            "select relpersistence::text from pg_class where oid = 'app.events_2026_rest_1'::regclass"))
            .Should().Be("u");
    }

    [Fact]
    public async Task A_partition_has_the_indexes_of_its_parent_and_its_own() =>
        (await database.Server.ValueAsync(
            """
            select string_agg(indexrelid::regclass::text, ' ' order by indexrelid::regclass::text)
            from pg_index where indrelid = 'app.events_2026_in'::regclass
            """)).Should().Be("app.events_2026_in_kind_idx app.events_2026_in_least_idx app.events_2026_in_pkey");

    [Fact]
    public async Task A_partition_can_have_a_foreign_key_of_its_own() =>
        (await database.Server.ValueAsync(
            "select conrelid::regclass::text from pg_constraint where conname = 'events_other_fkey'"))
            .Should().Be("app.events_other");

    [Fact]
    public async Task A_table_that_inherits_does_not_repeat_its_parent() =>
        (await database.Server.ValueAsync(
            """
            select string_agg(attname || ' ' || attislocal, ', ' order by attnum) from pg_attribute
            where attrelid = 'app.halls'::regclass and attnum > 0
            """)).Should().Be("id false, building false, number false, floor false, seats true");

    [Theory]
    [InlineData("halls", "i")]
    [InlineData("logs", "f")]
    [InlineData("rooms", "d")]
    public async Task A_table_has_its_replica_identity(string table, string identity) =>
        (await database.Server.ValueAsync(
            $"select relreplident::text from pg_class where oid = 'app.{table}'::regclass")).Should().Be(identity);

    [Fact]
    public async Task Statistics_are_what_the_model_says() =>
        (await database.Server.ValueAsync(
            "select pg_get_statisticsobjdef(oid) from pg_statistic_ext where stxname = 'events_together'"))
            .Should().Be(
                "CREATE STATISTICS app.events_together (ndistinct, mcv) ON kind, "
                + "date_trunc('day'::text, (at AT TIME ZONE 'utc'::text)) FROM app.events");
}
