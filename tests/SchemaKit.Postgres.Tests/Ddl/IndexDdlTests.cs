namespace SchemaKit.Postgres.Tests.Ddl;

public sealed class IndexDdlTests(EverythingDatabase database) : IClassFixture<EverythingDatabase>
{
    [Theory]
    [InlineData("id", "CREATE UNIQUE INDEX documents_id_idx ON app.documents USING btree (id) INCLUDE (price)")]
    [InlineData(
        "price",
        "CREATE UNIQUE INDEX documents_price_idx ON app.documents USING btree (price DESC NULLS LAST) "
            + "NULLS NOT DISTINCT WITH (fillfactor='80') WHERE (price > (0)::numeric)")]
    [InlineData(
        "title",
        "CREATE INDEX documents_title_idx ON app.documents USING btree "
            + "(lower(title) COLLATE \"C\" text_pattern_ops NULLS FIRST, length)")]
    [InlineData("tags", "CREATE INDEX documents_tags_idx ON app.documents USING gin (tags)")]
    [InlineData("body", "CREATE INDEX documents_body_idx ON app.documents USING hash (body)")]
    [InlineData("length", "CREATE INDEX documents_length_idx ON app.documents USING brin (length)")]
    public async Task The_server_says_of_an_index_what_the_model_says(string about, string definition) =>
        (await database.Server.ValueAsync($"select pg_get_indexdef('app.documents_{about}_idx'::regclass)"))
            .Should().Be(definition);

    [Theory]
    [InlineData("documents_id_idx", "true")]
    [InlineData("documents_price_idx", "false")]
    public async Task Only_the_index_that_says_so_is_the_replica_identity(string name, string expected) =>
        (await database.Server.ValueAsync(
            $"select indisreplident::text from pg_index where indexrelid = 'app.{name}'::regclass"))
            .Should().Be(expected);
}
