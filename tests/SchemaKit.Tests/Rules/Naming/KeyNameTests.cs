using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class KeyNameTests
{
    [Fact]
    public void A_primary_key_with_another_name_is_reported()
    {
        var finding = Findings(Rule.KeyName, Keyed("user_id", "bigint")).Should().ContainSingle().Which;
        finding.Message.Should().Be("users.user_id is the primary key, but is not called id. Rename it.");
        finding.Remedy!.Sql.Should().Be("alter table public.users rename column user_id to id;");
    }

    [Fact]
    public void A_column_that_has_the_name_already_is_in_the_way()
    {
        var table = Keyed("number", "bigint");
        var finding = Findings(Rule.KeyName, table with { Columns = [.. table.Columns, Column("id")] }).Single();

        finding.Message.Should().Be(
            "users.number is the primary key, but is not called id. The column id has that name: rename both.");
        finding.Remedy.Should().BeNull();
    }

    [Fact]
    public void A_text_that_a_function_makes_is_no_code() =>
        Findings(
            Rule.KeyName,
            Table("users", Column("token") with { Default = new("make_token()") }) with
            {
                PrimaryKey = Key("pk", "token"),
            })
            .Should().ContainSingle();

    [Fact]
    public void A_key_called_id_and_one_of_several_columns_are_silent() =>
        Messages(
            Rule.KeyName,
            Keyed("id", "uuid"),
            Junction("user_group"),
            Table("users", Column("name", "bigint"))).Should().BeEmpty();

    [Fact]
    public void A_shared_key_is_silent() =>
        Messages(Rule.KeyName, Keyed("user_id", "bigint") with { ForeignKeys = [Reference("user_id", "people")] })
            .Should().BeEmpty();

    [Theory]
    [InlineData("text")]
    [InlineData("character varying")]
    [InlineData("character")]
    public void The_code_of_a_lookup_table_is_silent(string type) =>
        Messages(Rule.KeyName, Keyed("code", type)).Should().BeEmpty();

    [Fact]
    public void The_settings_may_want_the_name_of_the_table()
    {
        var settings = new RuleSettings { KeysNameTheirTable = true };

        Messages(Rule.KeyName, settings, Keyed("user_id", "bigint")).Should().BeEmpty();
        Messages(Rule.KeyName, settings, Keyed("id", "bigint")).Should().Equal(
            "users.id is the primary key, but is not called user_id. Rename it.");
    }

    private static TableModel Keyed(string column, string type) =>
        Table("users", Column(column, type)) with { PrimaryKey = Key("pk_users", column) };
}
