using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class RowTooWideForBtreeTests
{
    private static readonly TableModel s_posts = Table(
        "posts", "id bigint", "body text", "note character varying", "raw bytea", "short character varying(20)",
        "slug text", "author_email text", "Id text", "AuthorEmail text").Keyed("id");

    [Fact]
    public void A_text_of_any_length_is_suggested()
    {
        var finding = Lint.Of(Rule.RowTooWideForBtree, s_posts.Index("i", "body")).Single();

        finding.Message.Should().Be(
            "i on posts is a B-tree over body, which may be of any length: a value over 2.7 kB cannot be inserted. "
            + "Bound its length by a check, or index a hash of it.");
        (finding.Grade, finding.Severity).Should().Be((Grade.Suggested, Severity.Info));
    }

    [Theory]
    [InlineData("note")]
    [InlineData("raw")]
    public void Other_types_have_no_length_either(string column) =>
        Lint.Of(Rule.RowTooWideForBtree, s_posts.Index("i", "id", column)).Should().ContainSingle();

    [Fact]
    public void A_unique_constraint_has_a_btree_and_a_column_is_told_once() =>
        Lint.Of(Rule.RowTooWideForBtree, s_posts.Unique("u", "body").Index("i", "body", "id")).Single().Object
            .Should().Be("public.posts.u");

    [Theory]
    [InlineData("short")]
    [InlineData("slug")]
    [InlineData("author_email")]
    [InlineData("id")]
    [InlineData("Id")]
    [InlineData("AuthorEmail")]
    public void A_length_or_a_name_that_promises_one_is_silent(string column) =>
        Lint.Of(Rule.RowTooWideForBtree, s_posts.Index("i", column)).Should().BeEmpty();

    [Theory]
    [InlineData("length(body) <= 100")]
    [InlineData("char_length((body)::text) < 100")]
    [InlineData("octet_length(body) between 1 and 9")]
    [InlineData("body in ('a', 'b')")]
    [InlineData("body = any (array['a', 'b'])")]
    [InlineData("body ~ '^[a-z]{1,9}$'")]
    [InlineData("id > 0 and length(body) < 5")]
    public void A_check_that_bounds_is_silent(string condition) =>
        Lint.Of(Rule.RowTooWideForBtree, Checked(condition)).Should().BeEmpty();

    [Theory]
    [InlineData("length(slug) <= 100")]
    [InlineData("body <> ''")]
    public void A_check_that_does_not_bound_is_none(string condition) =>
        Lint.Of(Rule.RowTooWideForBtree, Checked(condition)).Should().ContainSingle();

    [Fact]
    public void A_primary_key_is_a_name_and_names_are_short() =>
        Lint.Of(Rule.RowTooWideForBtree, s_posts.Keyed("body")).Should().BeEmpty();

    [Fact]
    public void Hashes_expressions_and_foreign_keys_are_silent()
    {
        var index = IndexOf("i", "body");

        Lint.Of(Rule.RowTooWideForBtree, s_posts.With(index with { Method = IndexMethod.Hash })).Should().BeEmpty();
        Lint.Of(Rule.RowTooWideForBtree, s_posts.Index("i", "(md5(body))")).Should().BeEmpty();
        Lint.Of(Rule.RowTooWideForBtree, s_posts.References("others", "body").With(index)).Should().BeEmpty();
    }

    [Fact]
    public void A_domain_with_a_check_is_silent()
    {
        var database = Database(Table("posts", "body story").Index("i", "body"));
        var story = new DomainModel(new("public", "story"), new("text"));

        Count(database with { Domains = [story] }).Should().Be(1);
        Count(database with { Domains = [story with { Checks = [new("c", Sql("length(value) < 9"))] }] })
            .Should().Be(0);

        static int Count(DatabaseModel model) =>
            Linter.Check(model).Findings.Count(f => f.Rule == Rule.RowTooWideForBtree);
    }

    private static TableModel Checked(string condition) =>
        s_posts.Index("i", "body") with { Checks = [new("c", Sql(condition))] };
}
