namespace SchemaKit.Postgres.Tests.Ddl;

public sealed class TriggerDdlTests(EverythingDatabase database) : IClassFixture<EverythingDatabase>
{
    [Theory]
    [InlineData(
        "note_change",
        "D",
        "CREATE TRIGGER note_change BEFORE INSERT OR UPDATE OF kind, at ON app.events FOR EACH ROW "
            + "WHEN ((new.kind <> ''::text)) EXECUTE FUNCTION app.note('it''s', '2')")]
    [InlineData(
        "note_all",
        "O",
        "CREATE TRIGGER note_all AFTER UPDATE ON app.events REFERENCING OLD TABLE AS before NEW TABLE AS after "
            + "FOR EACH STATEMENT EXECUTE FUNCTION app.note()")]
    [InlineData(
        "note_late",
        "R",
        "CREATE CONSTRAINT TRIGGER note_late AFTER DELETE ON app.events FROM app.rooms "
            + "DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION app.note()")]
    [InlineData(
        "write",
        "O",
        "CREATE TRIGGER write INSTEAD OF INSERT ON app.all_rooms FOR EACH ROW EXECUTE FUNCTION app.note()")]
    [InlineData(
        "other",
        "A",
        "CREATE TRIGGER other BEFORE INSERT ON app.events_other FOR EACH ROW EXECUTE FUNCTION app.note()")]
    public async Task The_server_says_of_a_trigger_what_the_model_says(string name, string state, string definition) =>
        (await database.Server.RowsAsync(
            $"""
            select tgenabled::text, pg_get_triggerdef(oid) from pg_trigger where tgname = '{name}' and tgparentid = 0
            """)).Single().Should().Equal(state, definition);
}
