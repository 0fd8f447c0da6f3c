namespace SchemaKit.Postgres.Tests.Ddl;

public sealed class ViewDdlTests(EverythingDatabase database) : IClassFixture<EverythingDatabase>
{
    [Theory]
    [InlineData(
        "all_rooms",
        "v|{security_invoker=true,security_barrier=true,check_option=cascaded}|t| SELECT id,\n"
            + "    seats\n   FROM app.hall_seats;")]
    [InlineData("hall_seats", "v||t| SELECT id,\n    seats\n   FROM app.halls;")]
    [InlineData(
        "seats",
        "m|{fillfactor=60}|f| SELECT id AS room,\n    seats\n   FROM app.all_rooms;")]
    // PostgreSQL 15 puts the table before each column, 16 and later only where that is needed.
    public async Task The_server_says_of_a_view_what_the_model_says(string name, string expected) =>
        (await database.Server.ValueAsync(
            $"""
            select concat(relkind, '|', reloptions, '|', relispopulated, '|',
                regexp_replace(pg_get_viewdef(oid), '\w+\.(id|seats)', '\1', 'g'))
            from pg_class where oid = 'app.{name}'::regclass
            """)).Should().Be(expected);

    [Fact]
    public async Task A_materialized_view_has_its_indexes() =>
        (await database.Server.ValueAsync("select pg_get_indexdef('app.seats_room_idx'::regclass)"))
            .Should().Be("CREATE UNIQUE INDEX seats_room_idx ON app.seats USING btree (room)");
}
