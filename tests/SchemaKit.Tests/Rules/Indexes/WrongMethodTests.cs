using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class WrongMethodTests
{
    [Fact]
    public void A_btree_over_arrays_is_reported()
    {
        var posts = Posts("text", dimensions: 1);
        var finding = Lint.Of(Rule.WrongMethod, posts.Index("i", "value")).Single();

        finding.Message.Should().Be(
            "i on posts is a B-tree over whole values of type text[], which finds nothing inside them. "
            + "Use GIN, or say ForWholeValues.");
        finding.Remedy!.CSharp.Should().Be(".Using(IndexMethod.Gin)");
        finding.Remedy.Sql.Should().Be(
            "create index concurrently i_new on public.posts using gin (value);\n"
            + "drop index concurrently public.i;\n"
            + "alter index public.i_new rename to i;");
    }

    [Theory]
    [InlineData("jsonb", "GIN")]
    [InlineData("tsvector", "GIN")]
    [InlineData("daterange", "GiST")]
    [InlineData("int4multirange", "GiST")]
    [InlineData("geometry", "GiST")]
    public void Each_type_has_its_method(string type, string method) =>
        Lint.Messages(Rule.WrongMethod, Posts(type).Index("i", "value")).Should().ContainSingle()
            .Which.Should().Contain($"Use {method}");

    [Theory]
    [InlineData("text")]
    [InlineData("integer")]
    [InlineData("inet")]
    public void Other_types_are_whole(string type) =>
        Lint.Of(Rule.WrongMethod, Posts(type).Index("i", "value")).Should().BeEmpty();

    [Fact]
    public void Other_methods_and_unique_indexes_are_meant()
    {
        var index = IndexOf("i", "value");

        Lint.Of(Rule.WrongMethod, Posts("jsonb").With(index with { Method = IndexMethod.Gin })).Should().BeEmpty();
        Lint.Of(Rule.WrongMethod, Posts("jsonb").With(index with { Method = IndexMethod.Hash })).Should().BeEmpty();
        Lint.Of(Rule.WrongMethod, Posts("jsonb").With(index with { IsUnique = true })).Should().BeEmpty();
        Lint.Of(Rule.WrongMethod, Posts("jsonb").Unique("u", "value")).Should().BeEmpty();
    }

    [Fact]
    public void Whole_values_can_be_declared() => Lint.Of(
        Rule.WrongMethod,
        Posts("jsonb").With(IndexOf("i", "value") with
        {
            Declarations = [new(DeclarationKind.WholeValues, "Documents are compared by =.")],
        })).Should().BeEmpty();

    [Fact]
    public void A_later_key_and_a_foreign_key_are_silent()
    {
        Lint.Of(Rule.WrongMethod, Posts("jsonb").Index("i", "id", "value")).Should().BeEmpty();
        Lint.Of(Rule.WrongMethod, Posts("jsonb").References("others", "value").Index("i", "value")).Should().BeEmpty();
    }

    [Fact]
    public void An_index_of_several_keys_has_no_remedy_by_itself() =>
        Lint.Of(Rule.WrongMethod, Posts("jsonb").Index("i", "value", "id")).Single().Remedy.Should().BeNull();

    private static TableModel Posts(string type, int dimensions = 0) => Table("posts", "id bigint") with
    {
        Columns = [new("id", new("bigint")), new("value", new DataType(type) { ArrayDimensions = dimensions })],
    };
}
