using SchemaKit.Expressions;

namespace SchemaKit.Tests.Expressions;

public class ExpressionQuestionsTests
{
    [Fact]
    public void Every_call_is_found_with_the_query_that_it_stands_in()
    {
        var calls = Parse("(select auth.uid()) = a or f(g(b)) and exists (select from c where h(c.d) = e)").Calls();

        calls.Select(c => $"{c.Call.Name} {c.Query is not null} {c.IsInScalarSubquery}").Should().Equal(
            "uid True True", "f False False", "g False False", "h True False");
    }

    [Theory]
    [InlineData("a in (select b from s.c join d on f = g where h)", "s.c d", "a b f g h")]
    [InlineData("a = any (array(select b from only c x, lateral f(x.d) y))", "c", "a b x.d")]
    [InlineData("exists (with w as (select a from b) select from w, c)", "c b", "a")]
    [InlineData("(select max(a) from (select a from b union all select c from d) as e(a) limit 1)", "b d", "a c")]
    [InlineData("(select 1 from a natural join b left join c using (d) order by e desc nulls last)", "a b c", "e")]
    public void Queries_tell_what_they_read(string sql, string relations, string columns)
    {
        var tree = Parse(sql);

        tree.SelfAndParts().OfType<Subquery>().Should().OnlyContain(q => q.IsComplete);
        tree.Relations().Select(r => string.Join(".", r)).Should().Equal(relations.Split(' '));
        tree.ColumnsRead().Select(c => c.ToSql()).Should().Equal(columns.Split(' '));
    }

    [Fact]
    public void A_query_that_is_not_understood_still_names_its_calls_and_relations()
    {
        var query = Parse("exists (select xmlelement(name a, f(b)) from s.t)").Should().BeOfType<Subquery>().Which;

        query.IsComplete.Should().BeFalse();
        query.Calls().Select(c => c.Call.Name).Should().Contain("f");
        query.Relations.Should().ContainSingle().Which.Should().Equal("s", "t");
    }

    [Theory]
    [InlineData("a <> 1", "1 != a")]
    [InlineData("(a)", "a")]
    [InlineData("a = any (array[1, 2])", "a in (2, 1)")]
    [InlineData("a <> all (array[1, 2])", "not (a in (1, 2))")]
    [InlineData("a in (1)", "a = 1")]
    [InlineData("a between 1 and 2", "a >= 1 and 2 >= a")]
    [InlineData("not (a is null or b)", "(not b) and a is not null")]
    [InlineData("a and (b and c)", "c and b and a")]
    [InlineData("not not a", "a")]
    [InlineData("a = -1", "a = - 1")]
    [InlineData("a = any ((array['x', 'y'])::text[])", "a in ('x'::text, 'y'::text)")]
    public void Spellings_of_one_condition_mean_the_same(string left, string right) =>
        Parse(left).Means(Parse(right)).Should().BeTrue();

    [Theory]
    [InlineData("a < 1", "a > 1")]
    [InlineData("a - b", "b - a")]
    [InlineData("a::text = 'x'", "a = 'x'")]
    [InlineData("a and b", "a or b")]
    [InlineData("not (row(a, b) is null)", "row(a, b) is not null")]
    [InlineData("a between symmetric 1 and 2", "a between 1 and 2")]
    public void What_differs_does_not_mean_the_same(string left, string right) =>
        Parse(left).Means(Parse(right)).Should().BeFalse();

    [Theory]
    [InlineData("((status)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[]))",
        "status in ('a', 'b')")]
    [InlineData("(amount > (0)::numeric)", "amount > 0")]
    [InlineData("(delta >= '-1'::integer)", "delta >= -1")]
    [InlineData("(length((name)::text) > 0)", "length(name) > 0")]
    public void A_condition_reads_as_its_author_wrote_it(string written, string meant) =>
        ConditionReading.Of(Parse(written)).Should().Be(ConditionReading.Of(Parse(meant)));

    [Theory]
    [InlineData("true", true)]
    [InlineData("1 = 1", true)]
    [InlineData("not false", true)]
    [InlineData("(1)::bigint = 2", null)]
    [InlineData("'a' = 'b'", false)]
    [InlineData("'t'::boolean", true)]
    [InlineData("coalesce(true, a)", true)]
    [InlineData("a or 2 > 1", true)]
    [InlineData("a and 1 > 2", false)]
    [InlineData("(select true)", true)]
    [InlineData("null is null", true)]
    [InlineData("a = a", null)]
    [InlineData("a", null)]
    [InlineData("null = null", null)]
    public void Constant_conditions_are_folded(string sql, bool? expected) =>
        Truth.Of(Parse(sql)).Should().Be(expected);

    [Fact]
    public void Conjuncts_and_disjuncts_are_those_of_the_whole()
    {
        Parse("a and (b and c) and (d or e)").Conjuncts().Select(c => c.ToSql()).Should().Equal("a", "b", "c", "(d or e)");
        Parse("a or b").Disjuncts().Should().HaveCount(2);
        Parse("a").Conjuncts().Should().ContainSingle();
    }

    private static Expression Parse(string sql)
    {
        var tree = ExpressionParser.Parse(sql);
        tree.Should().NotBeOfType<Unparsed>();
        return tree;
    }
}
