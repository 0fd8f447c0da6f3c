using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Model;
using static SchemaKit.Tests.Rules.Referring;

namespace SchemaKit.Tests.Rules;

public class ForeignKeyIndexWeakTests
{
    public static TheoryData<string, object, string> Weak => new()
    {
        {
            "BRIN",
            Orders.With(IndexOf("i", "user_id") with { Method = IndexMethod.Brin }),
            "orders.user_id references users, but i is a BRIN index, which reads whole ranges of blocks. "
            + "Add t.Index(UserId)."
        },
        {
            "the first column",
            Lines.Index("i", "a"),
            "lines (a, b) references pairs, but i finds rows by a alone. Add t.Index(A, B)."
        },
        {
            "a column between",
            Lines.Index("i", "a", "x", "b"),
            "lines (a, b) references pairs, but i finds rows by a alone. Add t.Index(A, B)."
        },
        {
            "two indexes",
            Lines.Index("i", "a").Index("j", "b"),
            "lines (a, b) references pairs, but i finds rows by a alone. Add t.Index(A, B)."
        },
        {
            "GIN with an operator class",
            Orders
                .With(new IndexModel("i", [IndexKeyModel.Of("user_id") with { OperatorClass = "gin_trgm_ops" }])
                {
                    Method = IndexMethod.Gin,
                }),
            "orders.user_id references users, but i is a GIN index that reads many entries for one value. "
            + "Add t.Index(UserId)."
        },
    };

    [Theory]
    [MemberData(nameof(Weak))]
    public void A_weakly_covered_foreign_key_is_worth_knowing(string why, object table, string message)
    {
        Lint.Messages(Rule.ForeignKeyIndexWeak, Users, Pairs, (TableModel)table).Should().Equal([message], why);
        Lint.Messages(Rule.ForeignKeyIndex, Users, Pairs, (TableModel)table).Should().BeEmpty(why);
    }

    [Fact]
    public void The_new_index_takes_the_place_of_those_that_begin_it()
    {
        var finding = Lint.Of(Rule.ForeignKeyIndexWeak, Users, Pairs, Lines.Index("i", "a").Index("j", "b")).Single();

        finding.Remedy!.CSharp.Should().Be("t.Index(A, B); // instead of t.Index(A)");
        finding.Remedy.Sql.Should().Be(
            "create index concurrently idx_lines_a_b on public.lines (a, b);\ndrop index concurrently public.i;");
    }

    [Fact]
    public void An_index_over_some_of_the_rows_stays()
    {
        var lines = Lines.With(IndexOf("i", "a") with { Predicate = Sql("a is not null") });
        Lint.Of(Rule.ForeignKeyIndexWeak, Users, Pairs, lines).Single().Remedy!.CSharp
            .Should().Be("t.Index(A, B);");
    }
}
