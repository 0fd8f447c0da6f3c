using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class PointlessPredicateTests
{
    private static readonly TableModel s_users =
        Table("users", "id bigint", "email text", "phone text?", "rank integer").Keyed("id");

    [Fact]
    public void A_condition_that_every_row_meets_is_reported()
    {
        var finding = Findings("email is not null").Single();

        finding.Message.Should().Be(
            "i on users asks email is not null of a column that is never null. Leave that condition out.");
        finding.Remedy!.Sql.Should().Be(
            "create index concurrently i_new on public.users (email);\n"
            + "drop index concurrently public.i;\n"
            + "alter index public.i_new rename to i;");
    }

    [Fact]
    public void One_of_several_conditions_is_left_out()
    {
        var finding = Findings("rank > 3 AND (email IS NOT NULL)").Single();

        finding.Message.Should().Contain("asks email is not null of");
        finding.Remedy!.Sql.Should().StartWith(
            "create index concurrently i_new on public.users (email) where rank > 3;");
    }

    [Theory]
    [InlineData("phone is not null")]
    [InlineData("phone is not null or rank > 3")]
    [InlineData("email is null")]
    [InlineData("email <> 'a is not null'")]
    public void A_condition_that_leaves_rows_out_is_silent(string predicate) => Findings(predicate).Should().BeEmpty();

    [Fact]
    public void One_arm_that_is_always_true_is_enough() =>
        Findings("email is not null or rank > 3").Should().ContainSingle();

    [Fact]
    public void Columns_of_the_primary_key_and_of_strict_domains_are_never_null()
    {
        var table = Table("users", "id bigint?", "email address?").Keyed("id");
        var database = Database(
            Partial(table, "id is not null"), Partial(table, "email is not null") with { Name = new("a", "b") });

        var domain = new DomainModel(new("public", "address"), new("text")) { IsNotNull = true };
        Linter.Check(database with { Domains = [domain] }).Findings
            .Count(f => f.Rule == Rule.PointlessPredicate).Should().Be(2);
    }

    [Fact]
    public void A_unique_index_stays_unique() =>
        Lint.Of(Rule.PointlessPredicate, s_users.With(IndexOf("i", "email") with
        {
            IsUnique = true,
            Predicate = Sql("email is not null"),
            Comment = "One each.",
        })).Single().Remedy!.Sql.Should().Be(
            "create unique index concurrently i_new on public.users (email);\n"
            + "comment on index public.i_new is 'One each.';\n"
            + "drop index concurrently public.i;\n"
            + "alter index public.i_new rename to i;");

    private static TableModel Partial(TableModel table, string predicate) =>
        table.With(IndexOf("i", "email") with { Predicate = Sql(predicate) });

    private static IReadOnlyList<Finding> Findings(string predicate) =>
        Lint.Of(Rule.PointlessPredicate, Partial(s_users, predicate));
}
