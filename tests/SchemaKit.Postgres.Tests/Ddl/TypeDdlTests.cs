namespace SchemaKit.Postgres.Tests.Ddl;

public sealed class TypeDdlTests(EverythingDatabase database) : IClassFixture<EverythingDatabase>
{
    [Fact]
    public async Task A_domain_is_what_the_model_says() =>
        (await database.Server.ValueAsync(
            """
            select concat_ws('|', format_type(typbasetype, typtypmod), typnotnull, typdefault,
                typcollation::regcollation, pg_get_constraintdef(c.oid))
            from pg_type t join pg_constraint c on contypid = t.oid and contype = 'c' where typname = 'zip code'
            """)).Should().Be("text|t|('00'::text || '000'::text)|\"C\"|CHECK ((length(VALUE) = 5))");

    [Fact]
    public async Task A_composite_type_has_its_attributes() =>
        (await database.Server.ValueAsync(
            """
            select string_agg(
                concat_ws(' ', attname, format_type(atttypid, atttypmod), attcollation::regcollation), ', '
                order by attnum)
            from pg_attribute where attrelid = 'app.address'::regclass
            """)).Should().Be("street text \"C\", zip app.\"zip code\" \"C\"");

    [Fact]
    public async Task A_sequence_counts_as_the_model_says_and_belongs_to_its_column() =>
        (await database.Server.ValueAsync(
            """
            select concat_ws('|', format_type(seqtypid, null), seqstart, seqincrement, relpersistence,
                pg_describe_object(refclassid, refobjid, refobjsubid))
            from pg_sequence join pg_class c on c.oid = seqrelid
            join pg_depend d on d.objid = seqrelid and d.deptype = 'a'
            where relname = 'ticket numbers'
            """)).Should().Be("integer|5|2|u|column id of table app.events");

    [Theory]
    [InlineData("plain", "asciiword", "{simple}")]
    [InlineData("plain", "hword", "{}")]
    [InlineData("own english", "word", "{simple}")]
    [InlineData("own english", "asciiword", "{english_stem}")]
    public async Task A_text_search_configuration_asks_its_dictionaries(string name, string token, string expected) =>
        (await database.Server.ValueAsync(
            $"""
            select array(select mapdict::regdictionary from pg_ts_config_map
                join pg_ts_config c on c.oid = mapcfg
                join ts_token_type('default') t on t.tokid = maptokentype
                where cfgname = '{name}' and t.alias = '{token}' order by mapseqno)::text
            """)).Should().Be(expected);

    [Fact]
    public async Task A_raw_object_comes_after_what_it_depends_on() =>
        (await database.Server.ValueAsync("select app.joined(t) from unnest('{a,b}'::text[]) t")).Should().Be("ab");
}
