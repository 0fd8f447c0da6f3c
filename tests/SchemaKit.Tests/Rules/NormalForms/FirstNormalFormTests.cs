using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class FirstNormalFormTests
{
    private static readonly TableModel s_users = Table("users", Column("id", "bigint")) with
    {
        PrimaryKey = Key("pk", "id"),
    };

    [Fact]
    public void Numbered_columns_are_a_list()
    {
        var finding = Findings(Rule.NumberedColumns, Texts("phone1", "phone2", "phone_4")).Single();
        finding.Message.Should().Be(
            "t has phone1, phone2 and phone_4, a list in columns. Move it to a table with a row for each phone.");
        finding.Grade.Should().Be(Grade.Suggested);
    }

    [Theory]
    [InlineData("phone1", "phone3")]
    [InlineData("phone", "phone2")]
    [InlineData("line_1", "line_2")]
    [InlineData("line1", "line2")]
    [InlineData("address1", "address2")]
    [InlineData("address_line_1", "address_line_2")]
    [InlineData("addressline1", "addressline2")]
    [InlineData("billing_addressline1", "billing_addressline2")]
    [InlineData("shipaddress1", "shipaddress2")]
    [InlineData("street1", "street2")]
    [InlineData("home_street_1", "home_street_2")]
    [InlineData("x1", "x2")]
    [InlineData("sha256", "sha257")]
    [InlineData("hash_md5", "hash_md6")]
    public void Numbers_that_are_no_list_are_silent(params string[] columns) =>
        Messages(Rule.NumberedColumns, Texts(columns)).Should().BeEmpty();

    [Fact]
    public void A_word_that_only_ends_like_a_line_is_a_list() =>
        Messages(Rule.NumberedColumns, Texts("deadline1", "deadline2")).Should().Equal(
            "t has deadline1 and deadline2, a list in columns. Move it to a table with a row for each deadline.");

    [Fact]
    public void Numbered_columns_of_different_types_are_no_list() =>
        Messages(Rule.NumberedColumns, Table("t", Column("part1"), Column("part2", "integer"))).Should().BeEmpty();

    [Theory]
    [InlineData("monday_hours, tuesday_hours and friday_hours", "monday_hours", "tuesday_hours", "friday_hours")]
    [InlineData("sales_q1, sales_q2 and sales_q3", "sales_q1", "sales_q2", "sales_q3")]
    [InlineData("primary_email and secondary_email", "primary_email", "secondary_email")]
    public void Worded_columns_are_a_list(string listed, params string[] columns) =>
        Messages(Rule.WordedColumns, Texts(columns)).Should().Equal(
            $"t has {listed}, a list in columns. Move it to a table with a row for each.");

    [Theory]
    [InlineData("monday_hours", "tuesday_hours")]
    [InlineData("primary_email", "email")]
    [InlineData("home_phone", "work_phone", "mobile_number")]
    public void Too_few_words_of_a_list_are_silent(params string[] columns) =>
        Messages(Rule.WordedColumns, Texts(columns)).Should().BeEmpty();

    [Fact]
    public void An_array_of_keys_is_reported() =>
        Messages(Rule.ArrayOfReferences, s_users, Groups("user_ids", "bigint")).Should().Equal(
            "groups.user_ids holds keys of users, but no foreign key can watch over the items of an array. "
            + "Move them to a table with a row for each.");

    [Theory]
    [InlineData("user_ids", "text")]
    [InlineData("tag_ids", "bigint")]
    [InlineData("users", "bigint")]
    public void An_array_of_values_is_silent(string name, string type) =>
        Messages(Rule.ArrayOfReferences, s_users, Groups(name, type)).Should().BeEmpty();

    [Theory]
    [InlineData("user_ids")]
    [InlineData("email_list")]
    [InlineData("rows_csv")]
    [InlineData("tags")]
    public void A_text_that_is_called_a_list_is_asked_about(string name) =>
        Messages(Rule.ListInText, Texts(name)).Should().Equal(
            $"Is t.{name} a list in one text? No constraint and no plain index sees its items. "
            + "Move them to a table with a row for each, or make it an array.");

    [Fact]
    public void Other_texts_and_arrays_are_silent() =>
        Messages(
            Rule.ListInText,
            Table(
                "t",
                Column("list"),
                Column("tag"),
                new ColumnModel("tags", new("text") { ArrayDimensions = 1 }),
                Column("user_ids", "jsonb"))).Should().BeEmpty();

    private static TableModel Texts(params string[] names) => Table("t", [.. names.Select(name => Column(name))]);

    private static TableModel Groups(string name, string type) =>
        Table("groups", new ColumnModel(name, new(type) { ArrayDimensions = 1 }));
}
