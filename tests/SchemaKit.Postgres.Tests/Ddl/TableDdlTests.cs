namespace SchemaKit.Postgres.Tests.Ddl;

public sealed class TableDdlTests(EverythingDatabase database) : IClassFixture<EverythingDatabase>
{
    [Theory]
    [InlineData("rooms", "id", "bigint|not null")]
    [InlineData("rooms", "building", "text|not null")]
    [InlineData("rooms", "floor", "bigint|null")]
    [InlineData("bookings", "status", "app.\"Status\"|not null|'draft'::app.\"Status\"")]
    [InlineData(
        "bookings", "booked_at", "timestamp(3) without time zone|not null|(now() AT TIME ZONE 'utc'::text)")]
    [InlineData("documents", "price", "numeric(12,2)|null")]
    [InlineData("documents", "tags", "text[]|not null|'{}'::text[]")]
    [InlineData("documents", "length", "bigint|null|length(body)")]
    public async Task A_column_has_its_type_nullability_and_default(string table, string column, string expected) =>
        (await database.Server.ValueAsync(
            $"""
            select concat_ws('|', format_type(atttypid, atttypmod),
                case when attnotnull then 'not null' else 'null' end, pg_get_expr(adbin, adrelid))
            from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
            where attrelid = 'app.{table}'::regclass and attname = '{column}'
            """)).Should().Be(expected);

    [Theory]
    [InlineData("rooms", "building", "attcollation::regcollation", "\"C\"")]
    [InlineData("documents", "title", "attcollation::regcollation", "\"default\"")]
    [InlineData("documents", "body", "attstorage", "e")]
    [InlineData("documents", "title", "attstorage", "x")]
    [InlineData("documents", "body", "attcompression", "p")]
    [InlineData("documents", "title", "attcompression", "")]
    [InlineData("documents", "length", "attgenerated", "s")]
    [InlineData("rooms", "id", "attidentity", "d")]
    [InlineData("bookings", "id", "attidentity", "a")]
    [InlineData("rooms", "number", "attidentity", "")]
    public async Task A_column_is_kept_and_filled_as_the_model_says(
        string table, string column, string what, string expected) =>
        (await database.Server.ValueAsync(
            $"""
            select {what}::text from pg_attribute
            where attrelid = 'app.{table}'::regclass and attname = '{column}'
            """)).Should().Be(expected);

    [Theory]
    [InlineData("rooms", "100|5|10|1000|7|t")]
    [InlineData("bookings", "1|1|1|9223372036854775807|1|f")]
    public async Task An_identity_column_counts_as_the_model_says(string table, string expected) =>
        (await database.Server.ValueAsync(
            $"""
            select concat_ws('|', seqstart, seqincrement, seqmin, seqmax, seqcache, seqcycle)
            from pg_sequence where seqrelid = pg_get_serial_sequence('app.{table}', 'id')::regclass
            """)).Should().Be(expected);

    [Theory]
    [InlineData("documents", "u|{fillfactor=70}|{autovacuum_enabled=false}|t|t|i")]
    [InlineData("rooms", "p|-|-|f|f|d")]
    public async Task A_table_has_its_persistence_parameters_and_row_security(string table, string expected) =>
        (await database.Server.ValueAsync(
            $"""
            select concat_ws('|', c.relpersistence, coalesce(c.reloptions::text, '-'),
                coalesce(t.reloptions::text, '-'), c.relrowsecurity, c.relforcerowsecurity, c.relreplident)
            from pg_class c left join pg_class t on t.oid = c.reltoastrelid
            where c.oid = 'app.{table}'::regclass
            """)).Should().Be(expected);

    [Theory]
    [InlineData("cheap for all", "PERMISSIVE|{public}|ALL|(price < (10)::numeric)")]
    [InlineData(
        "write_own",
        "RESTRICTIVE|{pg_monitor,pg_read_all_data}|UPDATE|(id IN ( SELECT bookings.room_id\n"
            + "   FROM app.bookings))|(title <> '$$'::text)")]
    public async Task The_server_says_of_a_policy_what_the_model_says(string name, string expected) =>
        (await database.Server.ValueAsync(
            $"""
            select concat_ws('|', permissive,
                (select array_agg(r order by r)::text from unnest(roles) r), cmd, qual, with_check)
            from pg_policies where tablename = 'documents' and policyname = '{name}'
            """)).Should().Be(expected);

    [Fact]
    public async Task An_enum_has_its_labels_in_order() =>
        (await database.Server.ValueAsync("""select enum_range(null::app."Status")::text"""))
            .Should().Be("{draft,\"it's $$ done\"}");

    [Fact]
    public async Task An_extension_goes_to_its_schema() =>
        (await database.Server.ValueAsync(
            "select extnamespace::regnamespace::text from pg_extension where extname = 'btree_gist'"))
            .Should().Be("app");
}
