using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class ColumnRepeatsTableTests
{
    [Theory]
    [InlineData("user_name")]
    [InlineData("users_name")]
    public void A_column_that_begins_with_its_table_is_reported(string name)
    {
        var finding = Findings(Rule.ColumnRepeatsTable, Table("users", Column(name))).Should().ContainSingle().Which;
        finding.Message.Should().Be($"users.{name} repeats the name of its table. Rename it to name.");
        finding.Remedy!.Sql.Should().Be($"alter table public.users rename column {name} to name;");
    }

    [Fact]
    public void It_is_off_by_default() => Rule.ColumnRepeatsTable.DefaultSeverity.Should().Be(Severity.Off);

    [Theory]
    [InlineData("groups", "group_order")]
    [InlineData("users", "user_data")]
    [InlineData("users", "user_2")]
    [InlineData("users", "user")]
    [InlineData("users", "username")]
    [InlineData("users", "usertype")]
    public void A_short_form_that_would_be_reserved_vague_or_no_name_is_silent(string table, string name) =>
        Messages(Rule.ColumnRepeatsTable, Table(table, Column(name))).Should().BeEmpty();

    [Fact]
    public void Keys_and_foreign_keys_are_silent() =>
        Messages(
            Rule.ColumnRepeatsTable,
            Table("countries", Column("country_code")) with { PrimaryKey = Key("pk", "country_code") },
            Table("orders", Column("order_number")) with { UniqueConstraints = [Key("u", "order_number")] },
            Table("people", Column("person_email")) with
            {
                Indexes = [Index("i", "person_email") with { IsUnique = true }],
            },
            Table("items", Column("item_group_id")) with { ForeignKeys = [Reference("item_group_id", "item_groups")] })
            .Should().BeEmpty();

    [Fact]
    public void A_short_form_that_another_column_has_is_silent() =>
        Messages(Rule.ColumnRepeatsTable, Table("users", Column("user_name"), Column("name"))).Should().BeEmpty();

    [Fact]
    public void Inherited_columns_and_groups_are_silent() =>
        Messages(
            Rule.ColumnRepeatsTable,
            Table("users", Column("user_name") with { IsInherited = true }, Column("user_mail")) with
            {
                GroupColumns = ["user_mail"],
            }).Should().BeEmpty();
}
