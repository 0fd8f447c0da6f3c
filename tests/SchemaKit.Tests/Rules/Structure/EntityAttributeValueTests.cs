using SchemaKit.Model;
using SchemaKit.Rules;

namespace SchemaKit.Tests.Rules;

public class EntityAttributeValueTests
{
    [Fact]
    public void Attributes_as_rows_are_suggested()
    {
        var finding = Lint.Of(Rule.EntityAttributeValue, Attributes()).Should().ContainSingle().Which;
        finding.Message.Should().Be(
            "product_attributes seems to keep attributes of products as rows, whose values nothing checks. "
            + "Make them columns, or one jsonb column; say t.IsKeyValue(\"…\") where anything may be a key.");
        finding.Grade.Should().Be(Grade.Suggested);
        finding.Severity.Should().Be(Severity.Info);
    }

    [Theory]
    [InlineData("key text", "value text")]
    [InlineData("attribute text", "attribute_value character varying")]
    [InlineData("meta_key text", "meta_value text")]
    public void The_usual_names_are_known(string name, string value) =>
        Lint.Of(Rule.EntityAttributeValue, Attributes(name, value)).Should().ContainSingle();

    [Fact]
    public void A_translation_is_silent() =>
        Lint.Of(Rule.EntityAttributeValue, Attributes("name text", "value text", "locale text")).Should().BeEmpty();

    [Fact]
    public void A_name_with_a_foreign_key_is_silent() =>
        Lint.Of(Rule.EntityAttributeValue, Attributes("name text", "value text").References("names", "name", "name"))
            .Should().BeEmpty();

    [Fact]
    public void A_declared_table_of_keys_and_values_is_silent() =>
        Lint.Of(Rule.EntityAttributeValue, Attributes().Declared(DeclarationKind.KeyValue)).Should().BeEmpty();

    [Fact]
    public void A_table_with_more_facts_without_an_entity_or_with_a_number_as_value_is_silent()
    {
        Lint.Of(Rule.EntityAttributeValue, Attributes("name text", "value text", "unit text", "source text"))
            .Should().BeEmpty();
        Lint.Of(Rule.EntityAttributeValue, Attributes("name text", "value numeric")).Should().BeEmpty();
        Lint.Of(Rule.EntityAttributeValue, Model.Table("settings", "name text", "value text").Keyed("name"))
            .Should().BeEmpty();
    }

    private static TableModel Attributes(params string[] columns) =>
        Model.Table(
            "product_attributes",
            ["id bigint", "product_id bigint", .. columns.Length == 0 ? ["name text", "value text"] : columns])
            .Keyed("id").References("products", "product_id");
}
