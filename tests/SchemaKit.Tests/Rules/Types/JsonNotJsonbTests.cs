using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class JsonNotJsonbTests
{
    [Fact]
    public void Json_is_reported_with_the_statement_that_converts_it()
    {
        var finding = Findings(Rule.JsonNotJsonb, Table("orders", Column("payload", "json"))).Single();
        finding.Message.Should().Be(
            "orders.payload is json, which is parsed at every read and has no equality. Make it jsonb.");
        finding.Remedy!.Sql.Should().Be(
            "alter table public.orders alter column payload type jsonb using payload::jsonb;");
    }

    [Fact]
    public void A_domain_and_a_field_of_a_composite_type_are_reported_where_they_are_made()
    {
        var database = new DatabaseModel
        {
            Domains = [new(new("public", "payload"), new("json"))],
            CompositeTypes = [new(new("public", "message"), [new("bodies", new("json") { ArrayDimensions = 1 })])],
            Tables = [Table("orders", Column("payload") with { Type = new("payload") { Schema = "public" } })],
        };

        Findings(Rule.JsonNotJsonb, database).Select(f => (f.Object, f.Message)).Should().Equal(
            ("public.payload",
                "payload is json, which is parsed at every read and has no equality. Make it jsonb."),
            ("public.message.bodies",
                "message.bodies is json[], which is parsed at every read and has no equality. Make it jsonb[]."));
    }

    [Fact]
    public void A_generated_column_has_no_statement_that_converts_it() =>
        Findings(Rule.JsonNotJsonb, Table("orders", Column("payload", "json") with { Generated = new("body::json") }))
            .Single().Remedy.Should().BeNull();

    [Fact]
    public void Jsonb_is_silent() =>
        Messages(Rule.JsonNotJsonb, Table("orders", Column("payload", "jsonb"))).Should().BeEmpty();

    [Fact]
    public void Text_that_is_kept_to_the_letter_is_silent() =>
        Messages(
            Rule.JsonNotJsonb,
            Table(
                "orders",
                Column("payload", "json") with { Declarations = [new(DeclarationKind.KeptText, "It is signed.")] }))
            .Should().BeEmpty();
}
