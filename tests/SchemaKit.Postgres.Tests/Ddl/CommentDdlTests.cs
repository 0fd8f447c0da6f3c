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
    [InlineData("policy", "{app,documents,\"cheap for all\"}", "A start.")]
    public async Task Every_kind_of_object_has_its_comment(string kind, string address, string comment) =>
        (await database.Server.ValueAsync(
            $"""
            select description from pg_description d, pg_get_object_address('{kind}', '{address}', '{"{}"}') a
            where d.classoid = a.classid and d.objoid = a.objid and d.objsubid = a.objsubid
            """)).Should().Be(comment);

    [Fact]
    public async Task An_object_without_a_comment_has_none() =>
        (await database.Server.ValueAsync("select obj_description('app.documents'::regclass, 'pg_class')"))
            .Should().BeNull();
}
