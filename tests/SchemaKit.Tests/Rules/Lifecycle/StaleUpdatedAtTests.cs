using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class StaleUpdatedAtTests
{
    private static readonly TableModel s_orders = Table(
        "orders", Column("id"), Column("updated_at", "timestamp with time zone"));

    private static readonly TriggerModel s_touch = new("touch", new("public", "touch")) { Events = ["update"] };

    private static readonly RoutineModel s_keeps =
        new(new("public", "touch"), "plpgsql", "begin NEW . updated_at := now(); return new; end");

    [Fact]
    public void A_column_that_no_trigger_keeps_is_reported() =>
        Messages(Rule.StaleUpdatedAt, s_orders).Should().Equal(
            "orders.updated_at is not kept by any trigger, so that a change leaves it as it was. "
            + "Say new Timestamps(keptByTrigger: true), or KeptByApplication(\"…\") where the application sets it.");

    [Fact]
    public void A_trigger_whose_function_sets_the_column_keeps_it() => Of(s_touch, s_keeps).Should().BeEmpty();

    [Fact]
    public void A_trigger_whose_function_is_not_in_the_model_may_keep_it() => Of(s_touch).Should().BeEmpty();

    [Fact]
    public void A_trigger_that_is_given_the_name_of_the_column_may_keep_it() =>
        Of(s_touch with { Arguments = ["updated_at"] }, s_keeps with { Body = "begin return moved(new); end" })
            .Should().BeEmpty();

    [Theory]
    [InlineData("begin new.changed_at := now(); return new; end")]
    [InlineData("begin perform old.updated_at; return new; end")]
    [InlineData("begin /* new.updated_at */ raise notice 'new.updated_at'; return new; end")]
    public void A_function_that_does_not_set_the_column_does_not_keep_it(string body) =>
        Of(s_touch, s_keeps with { Body = body }).Should().ContainSingle();

    public static TheoryData<TriggerModel> Idle() => new()
    {
        s_touch with { Events = ["insert"] },
        s_touch with { Timing = TriggerTiming.After },
        s_touch with { IsForEachStatement = true },
        s_touch with { State = TriggerState.Disabled },
    };

    [Theory]
    [MemberData(nameof(Idle))]
    public void A_trigger_that_does_not_run_before_each_update_does_not_keep_it(TriggerModel trigger) =>
        Of(trigger, s_keeps).Should().ContainSingle();

    [Fact]
    public void A_partitioned_table_is_kept_by_its_own_trigger_or_by_those_of_all_its_partitions()
    {
        var kept = Part("orders_1") with { Triggers = [s_touch] };

        Parted(s_orders with { Triggers = [s_touch] }, Part("orders_1"), Part("orders_2")).Should().BeEmpty();
        Parted(s_orders, kept, kept with { Name = new("public", "orders_2") }).Should().BeEmpty();
        Parted(s_orders, kept, Part("orders_2")).Should().Equal("public.orders.updated_at");
        Parted(s_orders, Part("orders_1"), Part("orders_2")).Should().Equal("public.orders.updated_at");
        Parted(s_orders with { Triggers = [s_touch with { IsForEachStatement = true }] }, Part("orders_1"))
            .Should().Equal("public.orders.updated_at");

        static TableModel Part(string name) => new(new QualifiedName("public", name));
    }

    [Fact]
    public void A_column_that_the_application_keeps_is_silent()
    {
        var column = s_orders.Columns[1] with
        {
            Declarations = [new(DeclarationKind.KeptByApplication, "An interceptor.")],
        };
        Messages(Rule.StaleUpdatedAt, s_orders with { Columns = [column] }).Should().BeEmpty();
    }

    [Fact]
    public void A_generated_column_and_a_table_without_one_are_silent()
    {
        var generated = s_orders.Columns[1] with { Generated = new("id") };
        Messages(Rule.StaleUpdatedAt, s_orders with { Columns = [generated] }, Table("plain", Column("id")))
            .Should().BeEmpty();
    }

    private static IEnumerable<string> Parted(TableModel table, params TableModel[] partitions)
    {
        var database = new DatabaseModel
        {
            Tables = [table with { Partitions = [.. partitions.Select(p => new PartitionModel(p, new()))] }],
            Routines = [s_keeps],
        };
        return Findings(Rule.StaleUpdatedAt, database).Select(f => f.Object);
    }

    private static IEnumerable<string> Of(TriggerModel trigger, params RoutineModel[] routines)
    {
        var database = new DatabaseModel
        {
            Tables = [s_orders with { Triggers = [trigger] }],
            Routines = [.. routines],
        };
        return Findings(Rule.StaleUpdatedAt, database).Select(f => f.Message);
    }
}
