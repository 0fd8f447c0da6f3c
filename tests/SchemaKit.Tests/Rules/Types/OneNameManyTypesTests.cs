using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class OneNameManyTypesTests
{
    [Fact]
    public void A_key_of_another_type_than_usual_is_reported() =>
        Given.Messages(
                Rule.OneNameManyTypes,
                Table("a", "user_id bigint"), Table("b", "user_id bigint"), Table("c", "user_id integer"))
            .Should().Equal("c.user_id is integer, but 2 other columns of that name are bigint. Give them one type.");

    [Fact]
    public void Of_two_the_second_is_reported() =>
        Given.Messages(Rule.OneNameManyTypes, Table("a", "user_id bigint"), Table("b", "user_id text")).Should().Equal(
            "b.user_id is text, but another column of that name is bigint. Give them one type.");

    [Fact]
    public void Other_names_and_one_type_are_silent() =>
        Given.Messages(
            Rule.OneNameManyTypes,
            Table("a", "user_id bigint", "value text"), Table("b", "user_id bigint", "value numeric"))
            .Should().BeEmpty();

    [Fact]
    public void A_reference_to_several_tables_is_silent()
    {
        var comments = Table("comments", "subject_id text");
        var subject = comments.Columns[0] with { Declarations = [new(DeclarationKind.PolymorphicReference, "so")] };

        Given.Messages(
            Rule.OneNameManyTypes,
            Table("a", "subject_id bigint"), comments with { Columns = [subject] }).Should().BeEmpty();
    }
}
