using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class SuspectedPartialDependencyTests
{
    private static readonly TableModel s_products = Table("products", Column("id", "bigint"), Column("name")) with
    {
        PrimaryKey = Key("pk_products", "id"),
    };

    private static readonly ColumnModel s_name = Column("product_name");

    [Fact]
    public void A_column_named_after_a_part_of_the_key_is_asked_about()
    {
        var finding = Findings(Rule.SuspectedPartialDependency, s_products, Lines(s_name)).Single();
        finding.Message.Should().Be(
            "Does product_id alone determine order_lines.product_name? If it does, say "
            + "t.Determines(ProductId, ProductName), or read it from products; if each row keeps its own of some "
            + "moment, say SnapshotOf.");
        finding.Grade.Should().Be(Grade.Suggested);
        finding.Remedy.Should().BeNull("it is a question");
    }

    [Fact]
    public void A_table_that_joins_others_may_have_facts_of_its_own() =>
        Asked(s_products, Lines(Column("quantity", "integer"))).Should().BeEmpty();

    [Fact]
    public void Without_the_table_of_the_part_the_name_says_nothing() => Asked(Lines(s_name)).Should().BeEmpty();

    [Fact]
    public void A_key_of_one_column_has_no_part() =>
        Asked(s_products, Lines(s_name) with { PrimaryKey = Key("pk", "product_id") }).Should().BeEmpty();

    [Fact]
    public void A_foreign_key_is_a_fact_of_its_own() =>
        Asked(s_products, Lines(s_name) with { ForeignKeys = [Reference("product_name", "names")] })
            .Should().BeEmpty();

    [Fact]
    public void Copies_of_a_moment_and_derived_columns_are_silent()
    {
        Asked(s_products, Lines(s_name with { SnapshotOf = new(s_products.Name, "name") })).Should().BeEmpty();
        Asked(s_products, Lines(s_name with { DerivedFrom = ["order_id"] })).Should().BeEmpty();
        Asked(s_products, Lines(s_name with { Generated = new("'x'") })).Should().BeEmpty();
    }

    [Fact]
    public void What_is_declared_is_not_asked() =>
        Asked(s_products, Lines(s_name) with { Dependencies = [new(["product_id"], ["product_name"])] })
            .Should().BeEmpty();

    private static IEnumerable<string> Asked(params TableModel[] tables) =>
        Messages(Rule.SuspectedPartialDependency, tables);

    private static TableModel Lines(ColumnModel column) =>
        Table("order_lines", Column("order_id", "bigint"), Column("product_id", "bigint"), column) with
        {
            PrimaryKey = Key("pk_order_lines", "order_id", "product_id"),
        };
}
