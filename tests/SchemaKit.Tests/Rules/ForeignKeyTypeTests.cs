using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class ForeignKeyTypeTests
{
    private static TableModel Users(string type) => Table("users", $"id {type}").Keyed("id");

    private static TableModel Orders(string type) => Table("orders", $"user_id {type}").References("users", "user_id");

    [Fact]
    public void Types_that_differ_are_reported()
    {
        var finding = Lint.Of(Rule.ForeignKeyType, Users("bigint"), Orders("integer")).Single();

        finding.Message.Should().Be(
            "orders.user_id is integer, but users.id, which it references, is bigint. Give both the same type.");
        finding.Severity.Should().Be(Severity.Warning);
    }

    [Fact]
    public void A_modifier_that_differs_is_worth_knowing()
    {
        var finding = Lint.Of(
            Rule.ForeignKeyType, Users("character varying(10)"), Orders("character varying(20)")).Single();

        finding.Message.Should().Be(
            "orders.user_id is character varying(20), but users.id, which it references, is character varying(10). "
            + "Give both the same type.");
        finding.Severity.Should().Be(Severity.Info);
    }

    [Fact]
    public void The_same_type_is_silent() =>
        Lint.Of(Rule.ForeignKeyType, Users("bigint"), Orders("bigint")).Should().BeEmpty();

    [Fact]
    public void A_target_outside_the_model_is_silent() =>
        Lint.Of(Rule.ForeignKeyType, Orders("bigint")).Should().BeEmpty();
}
