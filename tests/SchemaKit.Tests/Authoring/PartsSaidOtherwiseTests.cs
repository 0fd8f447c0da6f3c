using SchemaKit.Model;
using SchemaKit.Seam;

namespace SchemaKit.Tests.Authoring;

/// <summary>What a database that was not born in C# has, and the convention would not make.</summary>
public class PartsSaidOtherwiseTests
{
    private static Domain<int> Year { get; } = new Domain<int>("year", Pg.Integer())
        .Check("range", $"value > 1900", check => check.Named("year_check").Comment("The first film."));

    private static RawObject Joined { get; } =
        new("aggregate", "public.joined(text)", $"create aggregate public.joined(text) (sfunc = f, stype = text)");

    private static View Together { get; } = new View("together")
        .As((Shifts a, Shifts b, Visits c, Visits d, Shifts e, Shifts f, Shifts g, Visits h) => $"""
            select {Joined}({a.Title}), {b.Id}, {c.Id}, {d.Day}, {e.Year}, {f.Id}, {g.Id}, {h.Id}
            """);

    private static readonly DatabaseModel s_model = ModelBuilder.Build(d =>
    {
        d.Add<Shifts>();
        d.Add<Visits>();
        d.Add(Together);
    });

    private static TableModel ShiftTable => s_model.Table(new("public", "shifts"))!;

    [Fact]
    public void A_unique_key_of_plain_columns_can_be_an_index()
    {
        ShiftTable.UniqueConstraints.Should().ContainSingle().Which.Columns.Should().Equal("id");
        var index = ShiftTable.Indexes.Should().ContainSingle().Subject;
        (index.IsUnique, index.Name).Should().Be((true, "uniq_shifts_title"));
    }

    [Fact]
    public void A_check_of_a_domain_can_have_a_name_of_its_own_and_a_comment() =>
        s_model.Domains.Single().Checks.Should().ContainSingle().Which.Should().BeEquivalentTo(
            new CheckModel("year_check", new("value > 1900")) { Comment = "The first film." },
            o => o.Excluding(c => c.Location));

    [Fact]
    public void Months_of_instants_are_those_of_UTC() => Bounds("shifts").Should().Equal(
        "shifts_p2026_12 '2026-12-01 00:00:00+00' '2027-01-01 00:00:00+00'",
        "shifts_p2027_01 '2027-01-01 00:00:00+00' '2027-02-01 00:00:00+00'");

    [Fact]
    public void Months_of_days_have_no_zone() =>
        Bounds("visits").Should().Equal("visits_2026_12 '2026-12-01' '2027-01-01'");

    [Fact]
    public void A_trigger_hands_over_texts_and_the_names_of_columns() =>
        ShiftTable.Triggers.Should().ContainSingle().Which.Arguments.Should().Equal("words", "simple", "headline");

    [Fact]
    public void A_view_can_have_the_columns_of_eight_tables() => s_model.Views.Single().Query.Text.Should().Be(
        "select public.joined(headline), id, id, day, year, id, id, id");

    [Fact]
    public void A_raw_object_in_a_hole_is_its_name_and_is_needed() =>
        s_model.Views.Single().DependsOn.Select(d => d.ToString()).Should().ContainSingle(d => d.Contains("joined"));

    private static IEnumerable<string> Bounds(string table) => s_model.Table(new("public", table))!.Partitions
        .Select(p => $"{p.Table.Name.Name} {p.Bound.From[0]} {p.Bound.To[0]}");

    public sealed class Shifts : Table
    {
        public Column<long> Id { get; } = Pg.BigInt();
        public Column<string> Title { get; } = Pg.Text("headline");
        public Column<string> Words { get; } = Pg.TsVector();
        public Column<int> Year { get; } = Pg.Domain(PartsSaidOtherwiseTests.Year);
        public Column<DateTimeOffset> StartsAt { get; } = Pg.Timestamptz();

        protected override void Define(TableDefinition t)
        {
            t.Unique(Id);
            t.Unique(Title).AsIndex().Named("uniq_shifts_title");
            t.PartitionByRange(StartsAt).Monthly(2026, 12, 2, prefix: "p");
            t.Trigger("words").Before(TriggerEvents.Insert)
                .ExecuteBuiltIn("tsvector_update_trigger", Words, "simple", Title);
        }
    }

    public sealed class Visits : Table
    {
        public Column<long> Id { get; } = Pg.BigInt();
        public Column<DateOnly> Day { get; } = Pg.Date();

        protected override void Define(TableDefinition t) => t.PartitionByRange(Day).Monthly(2026, 12, 1);
    }
}
