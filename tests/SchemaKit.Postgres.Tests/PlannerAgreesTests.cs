using SchemaKit.Postgres.Tests.Rules;
using SchemaKit.Rules;

namespace SchemaKit.Postgres.Tests;

/// <summary>
/// Whether an index serves a foreign key is for the server to say: the query that the referential check runs is run,
/// and the pages that it reads are counted.
/// </summary>
public sealed class PlannerAgreesTests(ReferentialDatabase database) : IClassFixture<ReferentialDatabase>
{
    private static readonly IReadOnlyList<Finding> s_findings = Linter.Check(ReferentialCases.Database).Findings
        .Where(f => f.Rule == Rule.ForeignKeyIndex || f.Rule == Rule.ForeignKeyIndexWeak)
        .ToArray();

    public static TheoryData<string> Cases() => [.. ReferentialCases.All.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_rule_says_what_the_server_does(string name)
    {
        var table = ReferentialCases.Table(name);
        var said = s_findings.Where(f => f.Object.StartsWith($"{table.Name}.", StringComparison.Ordinal)).ToArray();

        var pages = await database.PagesOfCheckAsync(table);

        (pages <= ReferentialCheck.PagesOfLookup).Should().Be(
            said.Length == 0,
            $"it reads {pages} pages, and the rule says: {string.Join(" ", said.Select(f => f.Message))}");
    }

    [Fact]
    public void All_three_verdicts_are_asked_about()
    {
        s_findings.Select(f => f.Rule).Distinct().Should().HaveCount(2);
        s_findings.Should().HaveCountLessThan(ReferentialCases.All.Count);
    }
}
