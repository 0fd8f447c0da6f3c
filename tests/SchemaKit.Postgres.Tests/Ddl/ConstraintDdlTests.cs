namespace SchemaKit.Postgres.Tests.Ddl;

public sealed class ConstraintDdlTests(EverythingDatabase database) : IClassFixture<EverythingDatabase>
{
    [Theory]
    [InlineData("rooms_pkey", "PRIMARY KEY (id) INCLUDE (building)")]
    [InlineData("rooms_place_key", "UNIQUE (building, number) INCLUDE (floor)")]
    [InlineData("rooms_floor_key", "UNIQUE NULLS NOT DISTINCT (building, floor) DEFERRABLE INITIALLY DEFERRED")]
    [InlineData("rooms_number_check", "CHECK ((number > 0)) NO INHERIT")]
    [InlineData("rooms_floor_check", "CHECK ((floor > '-3'::integer)) NOT VALID")]
    [InlineData(
        "bookings_overlap",
        "EXCLUDE USING gist (room_id WITH =, during WITH &&) WHERE ((status <> 'draft'::app.\"Status\")) DEFERRABLE")]
    [InlineData(
        "bookings_room_fkey",
        "FOREIGN KEY (room_id) REFERENCES app.rooms(id) ON UPDATE RESTRICT ON DELETE CASCADE "
            + "DEFERRABLE INITIALLY DEFERRED")]
    [InlineData(
        "bookings_place_fkey",
        "FOREIGN KEY (building, number) REFERENCES app.rooms(building, number) ON DELETE SET NULL (number)")]
    [InlineData(
        "bookings_full_fkey",
        "FOREIGN KEY (building, number) REFERENCES app.rooms(building, number) MATCH FULL ON UPDATE SET DEFAULT")]
    [InlineData("bookings_parent_fkey", "FOREIGN KEY (parent_id) REFERENCES app.bookings(id) NOT VALID")]
    public async Task The_server_says_of_a_constraint_what_the_model_says(string name, string definition) =>
        (await database.Server.ValueAsync(
            $"select pg_get_constraintdef(oid) from pg_constraint where conname = '{name}' and coninhcount = 0"))
            .Should().Be(definition);
}
