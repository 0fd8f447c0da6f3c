using SchemaKit.Model;
using SchemaKit.Postgres.Tests.Pagila;

namespace SchemaKit.Postgres.Tests.Rules;

/// <summary>Neither a false finding nor a missing one, and the planner agrees.</summary>
public sealed class KnownCasesTests
{
    private const int Rows = 8000;

    [SharedDataFact]
    public async Task Every_foreign_key_is_judged_as_the_planner_judges_it()
    {
        await using var cases = await KnownCases.LoadAsync("trap_fk");
        var findings = cases.Findings(Rule.ForeignKeyIndex, Rule.ForeignKeyIndexWeak);

        var said = cases.Truth.Select(line => string.Join(' ', Judged(cases, line[0]), VerdictOn(line[0])));
        said.Should().Equal(cases.Truth.Select(line => string.Join(' ', line[0], line[1], line[2])));
        findings.Should().HaveCount(cases.Truth.Count(line => line[2] != "none"));

        await FillAsync(cases);
        foreach (var (name, expected) in cases.Truth.Select(line => (line[0], line[2])))
        {
            var table = Table(cases, name);
            var key = table.ForeignKeys.Single();
            var values = key.Columns.Select(column => column is "a" or "b" ? "1" : "40");
            var pages = await ReferentialCheck.PagesAsync(
                cases.Server, table, key, Table(cases, key.Target.Name), values);
            (pages <= ReferentialCheck.PagesOfLookup).Should().Be(expected == "none", $"{name} reads {pages} pages");
        }

        string VerdictOn(string table) => string.Join(
            ' ',
            findings
                .Where(f => f.Object.StartsWith($"public.{table}.", StringComparison.Ordinal))
                .Select(f => f.Rule.Id)
                .DefaultIfEmpty("none"));
    }

    [SharedDataFact]
    public async Task Every_index_that_may_go_is_named_and_no_other()
    {
        await using var cases = await KnownCases.LoadAsync("trap_idx");
        var findings = cases.Findings(Rule.DuplicateIndex, Rule.RedundantIndex, Rule.ImpliedUniqueness);

        var scored = cases.Truth.Where(line => line[1] != "not scored").ToArray();
        scored.Should().HaveCountGreaterThan(30);
        findings.Where(f => scored.Any(line => IsOn(f.Object, line[0]))).Select(f => $"{f.Rule.Id} {f.Object}")
            .Should().BeEquivalentTo(
                scored.Where(line => line[1] != "none").Select(line => $"{line[1]} public.{line[0]}.{line[2]}"));
    }

    private static string Judged(KnownCases cases, string table) =>
        $"{table} {string.Join(',', Table(cases, table).ForeignKeys.Single().Columns)}";

    private static bool IsOn(string path, string table) =>
        path.StartsWith($"public.{table}.", StringComparison.Ordinal);

    private static TableModel Table(KnownCases cases, string name) => cases.Model.Table(new("public", name))!;

    /// <summary>
    /// Single keys are found once; of pairs each half is in half of the rows, and both are in one row.
    /// </summary>
    private static async Task FillAsync(KnownCases cases)
    {
        var fills = cases.Truth.Select(line => Table(cases, line[0])).Select(table =>
            $"insert into {table.Name} select {string.Join(", ", table.Columns.Select(ValueOf))} "
            + $"from generate_series(1, {Rows}) g;");

        // Parents are not needed: only how their children are found is looked at.
        await cases.Server.RunAsync(
            $"set session_replication_role = replica; {string.Concat(fills)} reset session_replication_role;");
    }

    private static string ValueOf(ColumnModel column) => column.Name switch
    {
        "id" or "parent_id" or "seq" or "x" => "g",
        "a" => "case g when 40 then 1 else g % 2 end",
        "b" => "case g when 40 then 1 else 1 - g % 2 end",
        "d" => "date '2020-01-01' + g % 300",
        _ => "null",
    };
}
