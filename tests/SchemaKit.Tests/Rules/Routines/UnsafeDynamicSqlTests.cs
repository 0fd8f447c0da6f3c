using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules.Routines;

public class UnsafeDynamicSqlTests
{
    [Theory]
    [InlineData("execute 'drop table ' || name;", "name")]
    [InlineData("return query execute 'select * from t where a = ''' || x || '''' using y;", "x")]
    [InlineData("execute format('select %s', x);", "x")]
    [InlineData("execute format('select %I, %2$s', a, x);", "x")]
    [InlineData("sql := 'select ' || x; execute sql;", "x")]
    [InlineData("for r in select * from t loop execute 'drop table ' || r.name; end loop;", "r.name")]
    [InlineData("execute concat('select ', lower(x));", "x")]
    public void A_value_that_nothing_quotes_is_reported(string body, string part) => Said(body).Should().Equal(
        $"f is security definer and executes SQL that holds {part} unquoted. "
        + "Use format with %I or %L, or pass it by using.");

    [Theory]
    [InlineData("execute 'select 1 where a = $1' using x;")]
    [InlineData("execute format('drop table %I.%I', x, y);")]
    [InlineData("execute 'drop table ' || quote_ident(x);")]
    [InlineData("execute 'select ' || x::int || ' from ' || y::regclass;")]
    [InlineData("execute format('select %s', quote_literal(x));")]
    [InlineData("execute x;")]
    [InlineData("grant execute on function g() to app;")]
    [InlineData("sql := 'select ' || quote_literal(x); execute sql;")]
    [InlineData("perform 'a' || x;")]
    [InlineData("execute 'select ' || days || ' and ' || total;")]
    public void What_is_quoted_or_constant_is_silent(string body) => Said(body).Should().BeEmpty();

    [Fact]
    public void A_function_with_the_rights_of_its_caller_is_silent() =>
        Findings(Rule.UnsafeDynamicSql, With("execute 'drop table ' || x;", isDefiner: false)).Should().BeEmpty();

    private static IEnumerable<string> Said(string body) =>
        Findings(Rule.UnsafeDynamicSql, With(body, isDefiner: true)).Select(f => f.Message);

    private static DatabaseModel With(string body, bool isDefiner) => new()
    {
        Routines =
        [
            new(new("public", "f"), "plpgsql", $"declare sql text; days int := 1; begin {body} end")
            {
                IsSecurityDefiner = isDefiner,
                Parameters = [new(new("numeric")) { Name = "total" }],
            },
        ],
    };
}
