using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class LargeObjectTests
{
    [Fact]
    public void A_column_of_the_type_lo_is_reported()
    {
        var finding = Lint.Of(Rule.LargeObject, Table("images", "content lo")).Single();

        finding.Message.Should().Be(
            "images.content holds a large object, which no foreign key guards and no delete removes. Make it bytea.");
        (finding.Grade, finding.Severity).Should().Be((Grade.Proven, Severity.Warning));
    }

    [Fact]
    public void A_column_that_lo_manage_clears_is_reported()
    {
        var trigger = new TriggerModel("t_content", new("public", "lo_manage")) { Arguments = ["content"] };

        Lint.Of(Rule.LargeObject, Table("images", "content oid") with { Triggers = [trigger] }).Single().Grade
            .Should().Be(Grade.Proven);
    }

    [Fact]
    public void Any_other_oid_is_a_suggestion()
    {
        var finding = Lint.Of(Rule.LargeObject, Table("images", "content oid")).Single();

        finding.Message.Should().Be(
            "images.content is an oid, which in a table of yours is most often a large object, "
            + "which no foreign key guards and no delete removes. Make it bytea.");
        (finding.Grade, finding.Severity).Should().Be((Grade.Suggested, Severity.Info));
    }

    [Theory]
    [InlineData("relid oid")]
    [InlineData("table_oid oid")]
    [InlineData("content bytea")]
    public void An_oid_of_the_catalogue_and_bytes_are_silent(string column) =>
        Lint.Messages(Rule.LargeObject, Table("images", column)).Should().BeEmpty();
}
