using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class UnmaintainedCopyTests
{
    private static readonly ColumnModel s_total = Column("total", "numeric") with { DerivedFrom = ["net", "tax"] };

    [Fact]
    public void A_derived_column_that_nothing_keeps_is_reported() =>
        Messages(Rule.UnmaintainedCopy, Orders(s_total)).Should().Equal(
            "orders.total is derived from net and tax, but nothing keeps it right. Make it a generated column, keep it "
            + "by a trigger or a check, or say KeptByApplication(\"…\").");

    [Fact]
    public void A_generated_column_is_kept() =>
        Messages(
            Rule.UnmaintainedCopy,
            Orders(s_total with { Generated = new("net + tax") { Columns = ["net", "tax"] } })).Should().BeEmpty();

    [Fact]
    public void A_check_of_equality_keeps_it_unless_a_null_passes()
    {
        CheckModel check = new("total_is_sum", new("total = net + tax") { Columns = ["total", "net", "tax"] });
        Messages(Rule.UnmaintainedCopy, Orders(s_total) with { Checks = [check] }).Should().BeEmpty();
        Messages(Rule.UnmaintainedCopy, Orders(s_total with { IsNullable = true }) with { Checks = [check] })
            .Should().ContainSingle();
    }

    [Fact]
    public void A_trigger_keeps_it() =>
        Messages(
            Rule.UnmaintainedCopy,
            Orders(s_total) with
            {
                Triggers =
                [
                    new("sum", new("public", "sum")) { Timing = TriggerTiming.Before, Events = ["insert", "update"] },
                ],
            }).Should().BeEmpty();

    [Fact]
    public void The_application_may_keep_it() =>
        Messages(
            Rule.UnmaintainedCopy,
            Orders(s_total with { Declarations = [new(DeclarationKind.KeptByApplication, "nightly job")] }))
            .Should().BeEmpty();

    [Fact]
    public void A_column_that_is_not_derived_is_silent() =>
        Messages(Rule.UnmaintainedCopy, Orders(Column("total", "numeric"))).Should().BeEmpty();

    private static TableModel Orders(ColumnModel total) =>
        Table("orders", Column("id", "bigint"), Column("net", "numeric"), Column("tax", "numeric"), total);
}
