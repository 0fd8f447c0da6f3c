namespace SchemaKit.Postgres.Tests.Ddl;

public sealed class CommentDdlTests(EverythingDatabase database) : IClassFixture<EverythingDatabase>
{
    [Theory]
    [InlineData("schema", "{app}", "What the app keeps.")]
    [InlineData("schema", "{public}", "Unused.")]
    [InlineData("type", "{\"app.\\\"Status\\\"\"}", "How far it is.")]
    [InlineData("table", "{app,rooms}", "Where people meet.")]
    [InlineData("index", "{app,documents_id_idx}", "Names a row.")]
    [InlineData("table column", "{app,rooms,building}", "The building's name; it's \\ short.")]
    [InlineData("table constraint", "{app,rooms,rooms_pkey}", "Key of rooms.")]
    [InlineData("table constraint", "{app,rooms,rooms_floor_key}", "One a floor.")]
    [InlineData("table constraint", "{app,rooms,rooms_number_check}", "Numbers start at one.")]
    [InlineData("table constraint", "{app,rooms,rooms_floor_check}", "Not deep.")]
    [InlineData("table constraint", "{app,bookings,bookings_overlap}", "One at a time.")]
    [InlineData("table constraint", "{app,bookings,bookings_room_fkey}", "Where it is.")]
    [InlineData("table constraint", "{app,bookings,bookings_parent_fkey}", "What it is part of.")]
    [InlineData("extension", "{btree_gist}", "Scalars beside ranges.")]
    [InlineData("domain constraint", "{\"app.\\\"zip code\\\"\"}", "As the post wants it.", "{five}")]
    [InlineData("type", "{\"app.\\\"zip code\\\"\"}", "Where letters go.")]
    [InlineData("type", "{app.address}", "A place.")]
    [InlineData("table column", "{app,address,street}", "With the number.")]
    [InlineData("sequence", "{app,\"ticket numbers\"}", "Counts tickets.")]
    [InlineData("text search configuration", "{app,plain}", "Nothing is cut.")]
    [InlineData("aggregate", "{app,joined}", "All texts.", "{text}")]
    [InlineData("function", "{app,joined_step}", "One text more.", "{text,text}")]
    [InlineData("procedure", "{app,swap}", "Adds.", "{integer,integer,integer}")]
    [InlineData("table", "{app,events_2026}", "Of one year.")]
    [InlineData("trigger", "{app,events,note_change}", "Notes it.")]
    [InlineData("statistics object", "{app,events_together}", "They go together.")]
    [InlineData("view", "{app,all_rooms}", "Rooms to see.")]
    [InlineData("table column", "{app,all_rooms,seats}", "How many sit.")]
    [InlineData("materialized view", "{app,seats}", "Seats, kept.")]
    [InlineData("table column", "{app,seats,room}", "Which.")]
    [InlineData("index", "{app,seats_room_idx}", "One a room.")]
    [InlineData("policy", "{app,documents,\"cheap for all\"}", "A start.")]
    public async Task Every_kind_of_object_has_its_comment(
        string kind, string address, string comment, string arguments = "{}") =>
        (await database.Server.ValueAsync(
            $"""
            select description from pg_description d, pg_get_object_address('{kind}', '{address}', '{arguments}') a
            where d.classoid = a.classid and d.objoid = a.objid and d.objsubid = a.objsubid
            """)).Should().Be(comment);

    [Fact]
    public async Task An_object_without_a_comment_has_none() =>
        (await database.Server.ValueAsync("select obj_description('app.documents'::regclass, 'pg_class')"))
            .Should().BeNull();
}
