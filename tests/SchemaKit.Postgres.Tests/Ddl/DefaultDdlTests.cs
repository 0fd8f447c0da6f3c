using SchemaKit.Model;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests.Ddl;

public sealed class DefaultDdlTests
{
    [Theory]
    [InlineData("'a b'", "'a b'::text")]
    [InlineData("'it''s (here'", "'it''s (here'::text")]
    [InlineData("concat('a', ' b')", "concat('a', ' b')")]
    [InlineData("(array['x', 'y'])[1]", "(ARRAY['x'::text, 'y'::text])[1]")]
    [InlineData("current_user", "CURRENT_USER")]
    [InlineData("now() at time zone 'utc'", "(now() AT TIME ZONE 'utc'::text)")]
    [InlineData("now() is null or false", "((now() IS NULL) OR false)")]
    [InlineData("(true)and(false)", "(true AND false)")]
    [InlineData("'a' -- for now", "'a'::text")]
    public async Task Any_expression_can_be_a_default(string expression, string stored)
    {
        await using var pg = await EphemeralPostgres.StartAsync();

        await pg.CreateAsync(new DatabaseModel
        {
            Tables =
            [
                new(new("public", "t")) { Columns = [Columns.Text("a") with { Default = new(expression) }] },
            ],
        });

        (await pg.ValueAsync("select pg_get_expr(adbin, adrelid) from pg_attrdef")).Should().Be(stored);
    }
}
