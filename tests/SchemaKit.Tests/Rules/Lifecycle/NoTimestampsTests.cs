using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class NoTimestampsTests
{
    private static readonly TableModel s_orders =
        Table("orders", Column("id", "bigint"), Column("total", "numeric")) with { PrimaryKey = Key("pk", "id") };

    [Fact]
    public void A_table_of_data_without_created_at_is_reported()
    {
        var finding = Findings(Rule.NoTimestamps, s_orders).Should().ContainSingle().Which;
        finding.Message.Should().Be("orders has no created_at. Add the group Timestamps.");
        finding.Remedy!.CSharp.Should().Be("public Timestamps Timestamps { get; } = new(keptByTrigger: true);");
    }

    [Fact]
    public void It_is_off_by_default_and_on_where_all_is_wanted()
    {
        Rule.NoTimestamps.DefaultSeverity.Should().Be(Severity.Off);
        RuleSettings.Strict.SeverityOf(Rule.NoTimestamps).Should().Be(Severity.Warning);
    }

    [Fact]
    public void The_settings_say_which_columns()
    {
        var settings = new RuleSettings { RequiredTimestamps = ["created_at", "updated_at"] };
        var table = s_orders with { Columns = [.. s_orders.Columns, Column("created_at")] };

        Messages(Rule.NoTimestamps, table).Should().BeEmpty();
        Messages(Rule.NoTimestamps, settings, table)
            .Should().Equal("orders has no updated_at. Add the group Timestamps.");
        Messages(Rule.NoTimestamps, settings, s_orders).Should().Equal(
            "orders has no created_at and no updated_at. Add the group Timestamps.");
    }

    [Fact]
    public void Junctions_lookup_tables_and_logs_are_silent() =>
        Messages(
            Rule.NoTimestamps,
            Junction("user_group"),
            Table("countries", Column("code")) with { PrimaryKey = Key("pk", "code") },
            s_orders with { Declarations = [new(DeclarationKind.Small, "Few.")] },
            s_orders with { Declarations = [new(DeclarationKind.Log, "Grows.")] }).Should().BeEmpty();
}
