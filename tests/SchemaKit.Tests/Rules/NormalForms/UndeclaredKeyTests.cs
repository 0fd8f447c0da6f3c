using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class UndeclaredKeyTests
{
    private static readonly TableModel s_products = Table("products", Column("id"), Column("sku"), Column("name")) with
    {
        PrimaryKey = Key("pk", "id"),
        Dependencies = [new(["sku"], ["id"])],
    };

    [Fact]
    public void A_key_that_follows_and_that_nothing_enforces_is_reported()
    {
        var finding = Findings(Rule.UndeclaredKey, s_products).Single();
        finding.Message.Should().Be(
            "(sku) is a key of products by its dependencies, but nothing keeps it unique. Add t.Unique(Sku).");
        finding.Remedy!.CSharp.Should().Be("t.Unique(Sku); // instead of t.Determines(Sku, Id)");
    }

    [Fact]
    public void A_key_that_is_declared_is_silent() =>
        Messages(Rule.UndeclaredKey, s_products with { UniqueConstraints = [Key("u", "sku")] }).Should().BeEmpty();

    [Fact]
    public void A_column_that_accepts_nulls_is_in_no_key() =>
        Messages(
            Rule.UndeclaredKey,
            s_products with
            {
                Columns = [.. s_products.Columns.Select(c => c with { IsNullable = c.Name == "sku" })],
            }).Should().BeEmpty();

    [Fact]
    public void A_table_without_any_key_is_left_to_the_rule_about_that() =>
        Messages(Rule.UndeclaredKey, s_products with { PrimaryKey = null }).Should().BeEmpty();

    [Fact]
    public void More_than_three_are_summed_up()
    {
        var columns = Enumerable.Range(1, 5).Select(i => Column($"k{i}")).ToArray();
        var table = Table("t", [Column("id"), .. columns]) with
        {
            PrimaryKey = Key("pk", "id"),
            Dependencies = [.. columns.Select(c => new DependencyModel([c.Name], ["id"]))],
        };
        var messages = Messages(Rule.UndeclaredKey, table).ToList();
        messages.Should().HaveCount(4);
        messages[3].Should().Be(
            "2 more keys of t follow from its dependencies, and nothing keeps them unique. "
            + "Add t.Unique for those that matter.");
    }
}
