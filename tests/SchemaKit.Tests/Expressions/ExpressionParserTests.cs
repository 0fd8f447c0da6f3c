using CsCheck;
using SchemaKit.Expressions;
using SchemaKit.Model;

namespace SchemaKit.Tests.Expressions;

public class ExpressionParserTests
{
    [Theory]
    [InlineData("a or b and not c = d", "(a or (b and (not (c = d))))")]
    [InlineData("a + b * c ^ d", "(a + (b * (c ^ d)))")]
    [InlineData("a - b - c", "((a - b) - c)")]
    [InlineData("- a ^ b", "((- a) ^ b)")]
    [InlineData("- a :: int", "(- (a::integer))")]
    [InlineData("a || b = c is null", "(((a || b) = c) is null)")]
    [InlineData("a = b is not distinct from c", "((a = b) is not distinct from c)")]
    [InlineData("a between b and c and d", "((a between b and c) and d)")]
    [InlineData("a not between symmetric b + 1 and c or d", "((a not between symmetric (b + 1) and c) or d)")]
    [InlineData("a not in (1, 2)", "(a not in (1, 2))")]
    [InlineData("a like b || '%' escape '!'", "(a like (b || '%') escape '!')")]
    [InlineData("a not similar to b", "(a not similar to b)")]
    [InlineData("a <> all (array[1,2])", "(a <> all (array[1, 2]))")]
    [InlineData("a ~~ any (b)", "(a ~~ any (b))")]
    [InlineData("a at time zone 'utc' :: text", "(a at time zone ('utc'::text))")]
    [InlineData("a collate \"C\" < b", "((a collate \"C\") < b)")]
    [InlineData("a @> b -> c", "((a @> b) -> c)")]
    [InlineData("a operator(pg_catalog.=) b + c", "(a = (b + c))")]
    [InlineData("a operator(\"S\".@@) b", "(a operator(\"S\".@@) b)")]
    [InlineData("a isnull or b notnull", "((a is null) or (b is not null))")]
    [InlineData("a<>-1", "(a <> (- 1))")]
    [InlineData("a is nfc normalized", "(a is nfc normalized)")]
    public void Operators_bind_as_PostgreSQL_says(string sql, string expected) => Parsed(sql).Should().Be(expected);

    [Theory]
    [InlineData("date '2020-01-01'", "('2020-01-01'::date)")]
    [InlineData("timestamp(3) with time zone 'now'", "('now'::timestamp(3) with time zone)")]
    [InlineData("interval '1' day", "('1'::interval day)")]
    [InlineData("double precision '1'", "('1'::double precision)")]
    [InlineData("pg_catalog.int4 '1'", "('1'::integer)")]
    [InlineData("a::varchar(10)[]", "(a::character varying(10)[])")]
    [InlineData("cast(a as s.\"T\")", "(a::s.\"T\")")]
    [InlineData("a::\"char\"", "(a::\"char\")")]
    [InlineData("a::timestamptz", "(a::timestamp with time zone)")]
    [InlineData("E'it\\'s\\n'", "'it''s\n'")]
    [InlineData("$x$it's$x$", "'it''s'")]
    [InlineData("U&'\\0041\\+000042'", "'AB'")]
    [InlineData("'a'\n  'b'", "'ab'")]
    [InlineData("0x1F + 1_000 + 1.5e-3 + .5", "(((0x1F + 1_000) + 1.5e-3) + .5)")]
    [InlineData("B'101'", "B'101'")]
    [InlineData("a /* b /* c */ d */ + -- e\n 1", "(a + 1)")]
    public void Constants_and_types_are_read(string sql, string expected) => Parsed(sql).Should().Be(expected);

    [Theory]
    [InlineData("lower(a)", "lower(a)")]
    [InlineData("auth.uid()", "auth.uid()")]
    [InlineData("f(a, b => 1, variadic c)", "f(a, b => 1, variadic c)")]
    [InlineData("count(distinct a order by b desc) filter (where c)",
        "count(distinct a order by b desc) filter (where c)")]
    [InlineData("percentile_cont(0.5) within group (order by a)", "percentile_cont(0.5) within group (order by a)")]
    [InlineData("row_number() over (order by a)", "row_number() over ( order by a )")]
    [InlineData("extract(year from a)", "extract('year' from a)")]
    [InlineData("position('a' in b)", "position('a' in b)")]
    [InlineData("substring(a from 1 for 2)", "substring(a from 1 for 2)")]
    [InlineData("trim(both 'x' from a)", "trim(both 'x' from a)")]
    [InlineData("trim(leading from a)", "trim(leading from a)")]
    [InlineData("overlay(a placing b from 1)", "overlay(a placing b from 1)")]
    [InlineData("coalesce(a, nullif(b, c))", "coalesce(a, nullif(b, c))")]
    [InlineData("current_timestamp", "current_timestamp")]
    [InlineData("left(a, 1)", "\"left\"(a, 1)")]
    public void Calls_are_read(string sql, string expected) => Parsed(sql).Should().Be(expected);

    [Theory]
    [InlineData("case a when 1 then b else c end", "case a when 1 then b else c end")]
    [InlineData("case when a then b end", "case when a then b end")]
    [InlineData("a[1][b:c]", "a[1][b:c]")]
    [InlineData("a[:2]", "a[:2]")]
    [InlineData("(a).b", "(a).b")]
    [InlineData("(f(a)).*", "(f(a)).*")]
    [InlineData("row(a, b) = (1, 2)", "(row(a, b) = row(1, 2))")]
    [InlineData("array[[1,2],[3,4]]", "array[array[1, 2], array[3, 4]]")]
    [InlineData("((a))", "a")]
    [InlineData("time + \"interval\"", "(\"time\" + \"interval\")")]
    public void Other_forms_are_read(string sql, string expected) => Parsed(sql).Should().Be(expected);

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a +")]
    [InlineData("(a")]
    [InlineData("a)")]
    [InlineData("select 1")]
    [InlineData("f(a,")]
    [InlineData("case end")]
    [InlineData("a between b")]
    [InlineData("a is strange")]
    [InlineData("xmlelement(name a)")]
    public void What_it_cannot_parse_it_says_so_of_the_whole(string sql) =>
        ExpressionParser.Parse(sql).Should().BeOfType<Unparsed>();

    [Fact]
    public void No_text_makes_it_throw_or_hang()
    {
        var words = Gen.OneOf(
            "a", "(", ")", "[", "]", ",", ".", "::", "'x'", "1", "not", "and", "case", "when", "end", "in", "select",
            "from", "with", "as", "join", "on", "interval", "timestamp", "over", "array", "row", "extract", "is", "any",
            "operator", "between", "$1", "*", "=", "-", "'", "\"", "/*", "--", "$$", "order", "by", "fetch", "values");
        words.Array[0, 25].Sample(text => ExpressionParser.Parse(string.Join(" ", text)).ToSql().Length >= 0, iter: 20_000);
    }

    [Fact]
    public void Deep_and_long_expressions_do_not_exhaust_the_stack()
    {
        ExpressionParser.Parse(new string('(', 100_000) + "a").Should().BeOfType<Unparsed>();
        ExpressionParser.Parse("a" + string.Concat(Enumerable.Repeat(" + a", 100_000))).Should().BeOfType<Unparsed>();
        ExpressionParser.Parse("a" + string.Concat(Enumerable.Repeat(" or a", 10_000))).Should().BeOfType<Logical>();
        ExpressionParser.Parse("a" + string.Concat(Enumerable.Repeat(" + a", 1_000))).Should().BeOfType<Binary>();
    }

    [Fact]
    public void The_tree_is_kept_and_takes_no_part_in_equality()
    {
        var (first, second) = (new SqlExpression("a = 1"), new SqlExpression("a = 1"));

        first.Tree.Should().BeSameAs(first.Tree);
        first.Should().Be(second);
        first.GetHashCode().Should().Be(second.GetHashCode());
        (first with { Text = "b" }).Tree.ToSql().Should().Be("b");
        (first with { Columns = ["a"] }).Tree.Should().BeSameAs(first.Tree);
    }

    private static string Parsed(string sql)
    {
        var tree = ExpressionParser.Parse(sql);
        tree.Should().NotBeOfType<Unparsed>();
        return tree.ToSql();
    }
}
