using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class DefaultIsTheWordNullTests
{
    [Theory]
    [InlineData("'NULL'::text", "NULL")]
    [InlineData("'null'", "null")]
    [InlineData("('None'::character varying)", "None")]
    [InlineData("'undefined'::text", "undefined")]
    public void The_word_for_no_value_is_reported(string value, string word)
    {
        var finding = Lint.Of(Rule.DefaultIsTheWordNull, Users("text", value)).Single();

        finding.Message.Should().Be(
            $"users.name has the text '{word}' for a default, which is not null. Remove the default.");
        finding.Remedy!.Sql.Should().Be("alter table public.users alter column name drop default;");
    }

    [Theory]
    [InlineData("text", "NULL::text")]
    [InlineData("text", "'none'::text")]
    [InlineData("text", "''::text")]
    [InlineData("text", "'null'::text || 'x'")]
    [InlineData("jsonb", "'null'::jsonb")]
    [InlineData("mood", "'None'::mood")]
    public void Null_other_words_and_other_types_are_silent(string type, string value) =>
        Lint.Messages(Rule.DefaultIsTheWordNull, Users(type, value)).Should().BeEmpty();

    [Fact]
    public void A_word_that_a_check_lists_is_a_value() =>
        Lint.Messages(
            Rule.DefaultIsTheWordNull,
            Users("text", "'None'") with { Checks = [new("c", new("name in ('None', 'Some')"))] }).Should().BeEmpty();

    private static TableModel Users(string type, string value)
    {
        var users = Table("users", $"name {type}");
        return users with { Columns = [users.Columns[0] with { Default = new(value) }] };
    }
}
