using Npgsql;
using SchemaKit.Rules;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests.Rules;

/// <summary>What the pages of the rules show is true: on a server, through a live read.</summary>
public class RulePageTests
{
    public static TheoryData<string> RulesShownInSql =>
        [.. Catalogue.All.Where(rule => RulePage.Of(rule).Bad is not null).Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(RulesShownInSql))]
    public async Task The_bad_example_is_found_and_its_remedy_cures_it(string id)
    {
        var (rule, page) = Read(id);
        await using var pg = await EphemeralPostgres.StartAsync();
        if (page.Bad!.StartsWith(RulePage.Refused, StringComparison.Ordinal))
        {
            var creating = () => pg.RunAsync(page.Bad);
            await creating.Should().ThrowAsync<PostgresException>();
            return;
        }

        await pg.RunAsync(page.Bad);
        var before = await FindingsAsync(pg, page);
        var found = before.Where(finding => finding.Rule == rule).ToArray();
        found.Should().NotBeEmpty();
        if (found.FirstOrDefault(finding => finding.Remedy?.Sql is not null) is not { } curable)
            return;

        foreach (var statement in Statements(curable.Remedy!.Sql!))
            await pg.RunAsync(statement);
        var after = await FindingsAsync(pg, page);
        after.Count(finding => finding.Rule == rule).Should().BeLessThan(found.Length, curable.Remedy.Sql);
        after.Select(finding => finding.Rule).Distinct().Should().OnlyContain(
            other => after.Count(f => f.Rule == other) <= before.Count(f => f.Rule == other),
            $"the remedy must add no finding: {string.Join(' ', after.Select(f => f.Message))}");
    }

    [Theory]
    [MemberData(nameof(RulesShownInSql))]
    public async Task The_good_example_is_clean(string id)
    {
        var (rule, page) = Read(id);
        page.Good.Should().NotBeNull("a page that shows bad SQL shows good SQL");
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RunAsync(page.Good!);

        (await FindingsAsync(pg, page)).Where(finding => finding.Rule == rule).Select(finding => finding.Message)
            .Should().BeEmpty();
    }

    private static (Rule Rule, RulePage Page) Read(string id)
    {
        var rule = Catalogue.All.Single(rule => rule.Id == id);
        return (rule, RulePage.Of(rule));
    }

    private static async Task<IReadOnlyList<Finding>> FindingsAsync(EphemeralPostgres pg, RulePage page)
    {
        var model = await PostgresCatalog.ReadAsync(pg.DataSource);
        var observations = await DependencyCheck.ObserveAsync(pg.DataSource, model);
        return Linter.Check(model, page.Settings, observations).Findings;
    }

    // Each statement runs alone: "concurrently" bears no company.
    private static string[] Statements(string sql) =>
        sql.Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
