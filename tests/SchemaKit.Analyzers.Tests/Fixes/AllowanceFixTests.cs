using SchemaKit.CodeFixes;
using SchemaKit.Rules;

namespace SchemaKit.Analyzers.Tests.Fixes;

public class AllowanceFixTests
{
    private const string Shop = """
        using SchemaKit;

        public sealed class Users : Table
        {
            public Column<long> Id { get; } = Pg.BigInt().Identity();
            public Column<long> BossId { get; } = Pg.ForeignKey((Users u) => u.Id).Nullable();
            public Column<DateTime> BornAt { get; } = Pg.Timestamp();
            public Column<DateTime> SeenAt { get; } = Pg.Timestamp();

            protected override void Define(TableDefinition t)
            {
                t.PrimaryKey(Id);
            }
        }

        public sealed class Shop : Database
        {
            protected override void Define(DatabaseDefinition d)
            {
                d.Add<Users>();
            }
        }

        """;

    public static TheoryData<string> Ids => new(Catalogue.All.Select(r => r.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_it(string id) => new AllowanceFix().FixableDiagnosticIds.Should().Contain(id);

    [Fact]
    public async Task A_finding_is_accepted_where_its_table_is_defined()
    {
        var written = await new FixRun(new AllowanceFix(), "SK4001").Fix(Shop);
        written.Should().Contain("""
                    t.PrimaryKey(Id);
                    t.Allow("SK4001", on: "boss_id", because: "…");
                }
            """);
    }

    [Fact]
    public async Task All_of_one_rule_are_accepted_at_once()
    {
        var written = await new FixRun(new AllowanceFix(), "SK2001").FixAll(Shop);
        written.Should().Contain("""
                    t.Allow("SK2001", on: "born_at", because: "…");
                    t.Allow("SK2001", on: "seen_at", because: "…");
            """);
    }

    [Fact]
    public async Task The_title_says_what_it_does() =>
        (await new FixRun(new AllowanceFix(), "SK4001").Titles(Shop)).Should().Equal("Allow SK4001 here, and say why");
}
