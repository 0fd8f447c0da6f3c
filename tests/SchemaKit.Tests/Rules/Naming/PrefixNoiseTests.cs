using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class PrefixNoiseTests
{
    [Fact]
    public void A_prefix_of_a_table_is_reported()
    {
        var finding = Findings(Rule.PrefixNoise, Table("tbl_orders")).Should().ContainSingle().Which;
        finding.Message.Should().Be(
            "tbl_orders begins with tbl_, which only says that it is a table. Rename it to orders.");
        finding.Remedy!.Sql.Should().Be("alter table public.tbl_orders rename to orders;");
    }

    [Theory]
    [InlineData("int_age", "integer", "int_", "age")]
    [InlineData("str_name", "text", "str_", "name")]
    [InlineData("bool_paid", "boolean", "bool_", "paid")]
    public void A_type_in_front_of_a_column_of_that_type_is_reported(
        string name, string type, string prefix, string expected) =>
        Messages(Rule.PrefixNoise, Table("orders", Column(name, type))).Should().Equal(
            $"orders.{name} begins with {prefix}, which only says its type. Rename it to {expected}.");

    [Theory]
    [InlineData("int_age", "text")]
    [InlineData("date_of_birth", "date")]
    [InlineData("text_color", "text")]
    [InlineData("integral", "integer")]
    [InlineData("int", "integer")]
    public void Other_words_and_other_types_are_silent(string name, string type) =>
        Messages(Rule.PrefixNoise, Table("orders", Column(name, type))).Should().BeEmpty();

    [Fact]
    public void Views_and_routines_have_prefixes_of_their_own()
    {
        var query = new SqlExpression("select 1 as one");
        var database = new DatabaseModel
        {
            Tables = [Table("sp_tables"), Table("vw_tables")],
            Views = [new(new("public", "vw_late"), query), new(new("public", "fn_views"), query)],
            Routines =
            [
                new(new("public", "sp_run"), "sql", "select 1"),
                new(new("public", "fn_area"), "sql", "select 1"),
            ],
        };

        Findings(Rule.PrefixNoise, database).Select(f => f.Message).Should().Equal(
            "vw_late begins with vw_, which only says that it is a view. Rename it to late.",
            "sp_run begins with sp_, which only says that it is a routine. Rename it to run.",
            "fn_area begins with fn_, which only says that it is a routine. Rename it to area.");
    }

    [Fact]
    public void A_prefix_of_most_tables_stands_for_a_module()
    {
        Messages(Rule.PrefixNoise, Table("t_a"), Table("b"), Table("c")).Should().ContainSingle();
        Messages(Rule.PrefixNoise, Table("t_a"), Table("t_b"), Table("t_c"), Table("t_d"), Table("t_e"))
            .Should().BeEmpty();
        Messages(Rule.PrefixNoise, Table("tbl_a"), Table("tbl_b")).Should().HaveCount(2, "no module is called tbl");
    }

    [Fact]
    public void A_name_that_is_taken_or_begins_with_a_digit_is_not_suggested() =>
        Messages(Rule.PrefixNoise, Table("tbl_orders"), Table("orders"), Table("tbl_2024")).Should().Equal(
            "tbl_orders begins with tbl_, which only says that it is a table. Rename it.",
            "tbl_2024 begins with tbl_, which only says that it is a table. Rename it.");
}
