using System.Globalization;
using System.Text;
using SchemaKit.Model;
using SchemaKit.Postgres.Tests.Catalog;
using SchemaKit.Postgres.Tests.Pagila;
using SchemaKit.Rules;
using SchemaKit.Testing;
using SchemaKit.Tests.Shared;

namespace SchemaKit.Postgres.Tests.Rules;

/// <summary>How much the rules say of the schemas of others, and that what they say was read by somebody.</summary>
public sealed class NoiseTests
{
    private static readonly string s_page = Path.Combine(Repository.Root, "docs", "noise.md");

    // PostgREST fills this schema with 499 tables without columns, to see how long its cache takes.
    private static readonly RuleSettings s_settings = RuleSettings.Default with { External = ["fuzzysearch"] };

    private static readonly (string Name, Func<string[]> Files)[] s_schemas =
    [
        ("AdventureWorks", () => [SharedData.PathOf("adventureworks.sql")]),
        ("Azimutt", () => [SharedData.PathOf("azimutt.sql")]),
        ("Bytebase", () => [SharedData.PathOf("bytebase.sql")]),
        ("Chinook", () => [SharedData.PathOf("chinook.sql")]),
        ("Northwind", () => [SharedData.PathOf("northwind.sql")]),
        ("Pagila", () => [SharedData.PathOf("pagila.sql")]),
        ("PostgREST", () => [SharedData.PathOf("postgrest-big.sql")]),
        ("Temporal", () => [SharedData.PathOf("temporal.sql")]),
    ];

    [SharedDataFact]
    public async Task Every_finding_was_read()
    {
        var reports = new List<(string Schema, LintReport Report)>();
        foreach (var (name, files) in s_schemas)
            reports.Add((name, Linter.Check(await ReadAsync(files()), s_settings)));
        var tables = reports.Sum(r => r.Report.TableCount);
        var substantial = reports.SelectMany(r => r.Report.Findings).Where(f => !f.Rule.IsHouseStyle).ToArray();
        if (Environment.GetEnvironmentVariable("SCHEMAKIT_FINDINGS") is { } file)
            await File.WriteAllLinesAsync(file, reports.SelectMany(Lines));
        var page = Page(reports, tables, substantial.Length);
        if (Environment.GetEnvironmentVariable("SCHEMAKIT_ACCEPT") == "1")
            await File.WriteAllTextAsync(s_page, page);

        substantial.GroupBy(f => f.Rule.Id).ToDictionary(g => g.Key, g => g.Count()).Should().BeEquivalentTo(
            Judgements.All.ToDictionary(j => j.Rule.Id, j => j.Count), "whoever changes what is found reads it anew");
        (await File.ReadAllTextAsync(s_page)).ReplaceLineEndings("\n").Should().Be(page, "SCHEMAKIT_ACCEPT=1 writes it");
    }

    private static async Task<DatabaseModel> ReadAsync(string[] files)
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await SharedSchema.LoadAsync(pg, files);
        return await PostgresCatalog.ReadAsync(pg.DataSource);
    }

    private static IEnumerable<string> Lines((string Schema, LintReport Report) linted) => linted.Report.Findings
        .OrderBy(f => f.Rule.Id, StringComparer.Ordinal)
        .Select(f => $"{f.Rule.Id} {f.Severity} {f.Grade} {linted.Schema} {f.Object}: {f.Message}");

    private static string Page(IReadOnlyList<(string Schema, LintReport Report)> reports, int tables, int substantial)
    {
        var page = new StringBuilder(
            $"""
            # How much the rules say

            What the preset `default` finds in {reports.Count} open schemas of others, {tables} tables, read from a live server. A test writes
            this page, and fails when a count changes that nobody has read.

            **{PerTable(substantial, tables)} findings a table**, naming and documentation aside: those are house style, many by design in a
            schema of another house, and the report tells them once for each rule and table. The aim is half a finding a table.
            These schemas miss it by what is true of them: they are older than identity columns, keep time without zone, and leave foreign keys
            without index. Whoever judged has read every finding that is not house style; a rule is not made silent to meet a figure.

            | rule | {string.Join(" | ", reports.Select(r => $"{r.Schema} ({r.Report.TableCount})"))} | all | a table | judged |
            |---|{string.Concat(reports.Select(_ => "---|"))}---|---|---|

            """.ReplaceLineEndings("\n"));
        var rules = reports.SelectMany(r => r.Report.Findings).Select(f => f.Rule).Distinct()
            .OrderBy(rule => rule.Id, StringComparer.Ordinal);
        foreach (var rule in rules)
        {
            var counts = reports.Select(r => r.Report.Findings.Count(f => f.Rule == rule)).ToArray();
            var judgement = rule.IsHouseStyle ? "house style" : Judgements.Of(rule);
            page.Append($"| [{rule.Id}](rules/{rule.Id}.md) {rule.Slug} | {string.Join(" | ", counts)} ")
                .Append($"| {counts.Sum()} | {PerTable(counts.Sum(), tables)} | {judgement} |\n");
        }

        return page.ToString();
    }

    private static string PerTable(int count, int tables) =>
        ((double)count / tables).ToString("0.00", CultureInfo.InvariantCulture);
}
