namespace SchemaKit.Postgres.Tests.Ddl;

public sealed class RoutineDdlTests(EverythingDatabase database) : IClassFixture<EverythingDatabase>
{
    [Theory]
    [InlineData("big_rooms", "||SETOF app.rooms|s|f|f|f|u|7|12|f")]
    [InlineData("least_number", "||bigint|v|f|f|f|u|100|0|f")]
    [InlineData("joined_step", "|text, next text|text|i|f|f|f|s|100|0|f")]
    [InlineData("Counts of", "|VARIADIC names text[]|TABLE(name text, count integer)|v|t|t|f|u|100|1000|f")]
    [InlineData(
        "swap",
        "|INOUT a integer, IN b integer DEFAULT (1 + 1), INOUT c integer DEFAULT NULL::integer|"
            + "|v|f|f|f|u|100|0|f")]
    [InlineData("note", "||trigger|v|f|f|t|u|100|0|f")]
    public async Task The_server_says_of_a_routine_what_the_model_says(string name, string expected) =>
        (await database.Server.ValueAsync(
            $"""
            select concat('|', pg_get_function_arguments(oid), '|', pg_get_function_result(oid), '|', provolatile, '|',
                proisstrict, '|', prosecdef, '|', proleakproof, '|', proparallel, '|', procost, '|', prorows, '|',
                prokind = 'w')
            from pg_proc where pronamespace = 'app'::regnamespace and proname = '{name}'
            """)).Should().Be(expected);

    [Fact]
    public async Task A_body_is_kept_to_the_letter() =>
        (await database.Server.ValueAsync("select prosrc from pg_proc where proname = 'Counts of'"))
            .Should().Be(Everything.Model.Routines.Single(r => r.Name.Name == "Counts of").Body);

    [Fact]
    public async Task A_standard_body_is_parsed() =>
        (await database.Server.ValueAsync("select pg_get_function_sqlbody('app.least_number()'::regprocedure)"))
            .Should().Be("RETURN 1");

    [Fact]
    public async Task Settings_hold_while_a_routine_runs() =>
        (await database.Server.ValueAsync("select proconfig::text from pg_proc where proname = 'Counts of'"))
            .Should().Be("{\"search_path=\\\"\\\"\",app.level=3}");

    [Fact]
    public async Task A_c_function_names_its_library_and_symbol() =>
        (await database.Server.ValueAsync("select prosrc || ' ' || probin from pg_proc where proname = 'handler'"))
            .Should().Be("plpgsql_call_handler $libdir/plpgsql");
}
