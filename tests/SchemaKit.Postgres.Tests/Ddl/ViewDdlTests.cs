namespace SchemaKit.Postgres.Tests.Ddl;

public sealed class ViewDdlTests(EverythingDatabase database) : IClassFixture<EverythingDatabase>
{
    [Theory]
    [InlineData(
        "all_rooms",
        "v|{security_invoker=true,security_barrier=true,check_option=cascaded}|t| SELECT hall_seats.id,\n"
            + "    hall_seats.seats\n   FROM app.hall_seats;")]
    [InlineData("hall_seats", "v||t| SELECT halls.id,\n    halls.seats\n   FROM app.halls;")]
    [InlineData(
        "seats",
        "m|{fillfactor=60}|f| SELECT all_rooms.id AS room,\n    all_rooms.seats\n   FROM app.all_rooms;")]
    public async Task The_server_says_of_a_view_what_the_model_says(string name, string expected) =>
        (await database.Server.ValueAsync(
            $"""
            select concat(relkind, '|', reloptions, '|', relispopulated, '|', pg_get_viewdef(oid))
            from pg_class where oid = 'app.{name}'::regclass
            """)).Should().Be(expected);

    [Fact]
    public async Task A_materialized_view_has_its_indexes() =>
        (await database.Server.ValueAsync("select pg_get_indexdef('app.seats_room_idx'::regclass)"))
            .Should().Be("CREATE UNIQUE INDEX seats_room_idx ON app.seats USING btree (room)");
}
