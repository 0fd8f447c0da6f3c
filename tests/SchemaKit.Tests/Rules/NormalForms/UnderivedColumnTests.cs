using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class UnderivedColumnTests
{
    [Fact]
    public void A_total_beside_its_inputs_is_asked_about()
    {
        var finding = Findings(Rule.UnderivedColumn, Lines(Column("line_total", "numeric"))).Single();
        finding.Message.Should().Be(
            "Does lines.line_total follow from quantity and unit_price? Make it a generated column, keep it by a "
            + "trigger, or say DerivedFrom.");
        finding.Grade.Should().Be(Grade.Suggested);
    }

    [Fact]
    public void A_full_name_and_a_count_of_items_are_asked_about() =>
        Messages(
            Rule.UnderivedColumn,
            Table("people", Column("first_name"), Column("last_name"), Column("full_name")),
            Table("posts", Column("tags") with { Type = new("text") { ArrayDimensions = 1 } }, Column("tag_count")))
            .Should().Equal(
                "Does people.full_name follow from first_name and last_name? Make it a generated column, keep it by a "
                + "trigger, or say DerivedFrom.",
                "Does posts.tag_count follow from tags? Make it a generated column, keep it by a trigger, or say "
                + "DerivedFrom.");

    [Fact]
    public void An_age_changes_by_itself() =>
        Messages(Rule.UnderivedColumn, Table("people", Column("birth_date", "date"), Column("age", "integer")))
            .Should().Equal(
                "Does people.age follow from birth_date? It changes by itself: work it out in a view.");

    [Fact]
    public void A_column_whose_inputs_are_elsewhere_is_silent() =>
        Messages(
            Rule.UnderivedColumn,
            Table("orders", Column("id"), Column("total"), Column("item_count"), Column("quantity")))
            .Should().BeEmpty();

    [Fact]
    public void What_is_kept_or_derived_by_design_is_silent()
    {
        var total = Column("line_total", "numeric");
        Asked(total with { Generated = new("quantity * unit_price") }).Should().BeEmpty();
        Asked(total with { DerivedFrom = ["quantity", "unit_price"] }).Should().BeEmpty();
        Asked(total with { SnapshotOf = new(new("public", "offers"), "total") }).Should().BeEmpty();
        Asked(total with { Declarations = [new(DeclarationKind.KeptByApplication, "why")] }).Should().BeEmpty();
        Messages(
            Rule.UnderivedColumn,
            Lines(total) with
            {
                Triggers =
                [
                    new("sum", new("public", "sum")) { Timing = TriggerTiming.Before, Events = ["insert", "update"] },
                ],
            }).Should().BeEmpty();
        Messages(
            Rule.UnderivedColumn,
            Lines(total) with { Checks = [new("sum", new("line_total = quantity * unit_price"))] }).Should().BeEmpty();
    }

    private static IEnumerable<string> Asked(ColumnModel total) => Messages(Rule.UnderivedColumn, Lines(total));

    private static TableModel Lines(ColumnModel total) =>
        Table("lines", Column("quantity", "integer"), Column("unit_price", "numeric"), total);
}
