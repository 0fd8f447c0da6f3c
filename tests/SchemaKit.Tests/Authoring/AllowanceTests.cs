using SchemaKit.Model;
using SchemaKit.Rules;

namespace SchemaKit.Tests.Authoring;

public class AllowanceTests
{
    public sealed class Events : Entity
    {
        public Column<DateOnly> Day { get; } = Pg.Date();

        protected override void Define(TableDefinition t)
        {
            t.Comment("What happened.");
            t.PrimaryKey(Id, Day);
            t.PartitionByRange(Day).Default(
                "eventsLeft",
                p => p.Allow(Rule.IdentifierCase, because: "Reports read it by this name."));
        }
    }

    public sealed class EventsDatabase : Database
    {
        private static readonly View s_view = new View("lateEvents").As($"select 1 as one").Comment("Late ones.");

        protected override void Define(DatabaseDefinition d)
        {
            d.Add<Events>();
            d.Add(s_view);
            d.Allow("SK1001", on: "public.lateEvents", because: "Reports read it by this name.");
            d.Allow(Rule.ColumnComment, on: "public.events.day", because: "It says itself.");
        }
    }

    private static readonly DatabaseModel s_model = DatabaseModel.Of(new EventsDatabase());

    [Fact]
    public void A_database_accepts_findings_by_path_with_the_line_that_says_so()
    {
        s_model.Allowances.Should().Equal(
            new AllowanceModel("SK1001", "public.lateEvents", "Reports read it by this name."),
            new AllowanceModel("SK1202", "public.events.day", "It says itself."));
        s_model.Allowances[0].Location!.File.Should().EndWith("AllowanceTests.cs");
        s_model.Allowances[1].Location!.Line.Should().Be(s_model.Allowances[0].Location!.Line + 1);
    }

    [Fact]
    public void A_partition_keeps_what_is_accepted_in_it() =>
        s_model.Tables.Single().Partitions.Single().Table.Allowances.Should().ContainSingle()
            .Which.Rule.Should().Be("SK1001");

    [Fact]
    public void What_is_accepted_is_not_found() => Linter.Check(s_model).Findings.Should().BeEmpty();
}
