using System.Text.Json;

namespace SchemaKit.Tool.Tests;

public sealed class LintTests
{
    [Fact]
    public async Task A_clean_schema_says_so()
    {
        var run = await Lint(Models.Clean);
        run.Should().Be(new Run(ExitCode.Clean, "No findings in 0 tables.\n", ""));
    }

    [Fact]
    public async Task What_was_not_judged_is_said()
    {
        (await Lint(Models.Incomplete)).Output.Should()
            .Contain("Not judged by SK").And.Contain("Not followed to the end: public.users.");
        using var json = JsonDocument.Parse((await Lint(Models.Incomplete, "--format", "json")).Output);
        json.RootElement.GetProperty("notEvaluated").EnumerateArray().Select(n => n.GetProperty("reason").GetString())
            .Distinct().Should().Equal("Not followed to the end: public.users.");
    }

    [Theory]
    [InlineData("error", ExitCode.Findings)]
    [InlineData("warning", ExitCode.Findings)]
    [InlineData("info", ExitCode.Findings)]
    [InlineData("never", ExitCode.Clean)]
    public async Task The_exit_code_follows_fail_on(string failOn, int code) =>
        (await Lint(Models.Shop, "--fail-on", failOn)).ExitCode.Should().Be(code);

    [Theory]
    [InlineData("error", ExitCode.Clean)]
    [InlineData("warning", ExitCode.Clean)]
    [InlineData("info", ExitCode.Findings)]
    public async Task Infos_alone_fail_on_info_only(string failOn, int code) =>
        (await Lint(Models.Incomplete, "--fail-on", failOn)).ExitCode.Should().Be(code);

    [Theory]
    [InlineData("info", ExitCode.Findings)]
    [InlineData("new", ExitCode.Findings)]
    [InlineData("proven", ExitCode.Findings)]
    public async Task What_is_proven_or_new_can_fail_too(string failOn, int code) =>
        (await Lint(Models.Shop, "--fail-on", failOn)).ExitCode.Should().Be(code);

    [Fact]
    public async Task A_baseline_leaves_what_is_new()
    {
        using var folder = new Folder();
        var baseline = folder.File("baseline.json");

        var written = await Lint(Models.Shop, "--write-baseline", baseline);
        var again = await Lint(Models.Shop, "--baseline", baseline, "--fail-on", "new");
        var other = await Lint(Models.Incomplete, "--baseline", baseline, "--format", "json");

        written.ExitCode.Should().Be(ExitCode.Clean);
        written.Output.Should().BeEmpty();
        written.Error.Should().MatchRegex($"^Wrote [0-9]+ findings to .*baseline.json\\.\n$");
        again.ExitCode.Should().Be(ExitCode.Clean);
        again.Output.Should().MatchRegex("^No findings in 2 tables\\. [0-9]+ accepted\\.\n$");
        other.Output.Should().Contain("write the baseline anew");
    }

    [Fact]
    public async Task A_baseline_that_is_not_there_or_none_is_a_failure()
    {
        using var folder = new Folder();
        var file = folder.File("baseline.json");

        (await Lint(Models.Shop, "--baseline", file)).Should().Be(
            new Run(ExitCode.Failure, "", $"{file} does not exist: write it with --write-baseline {file}.\n"));
        await File.WriteAllTextAsync(file, "[]");
        (await Lint(Models.Shop, "--baseline", file)).Should().Be(new Run(
            ExitCode.Failure, "", $"{file}(1,1): A baseline is an object: write it with --write-baseline.\n"));
    }

    private static Task<Run> Lint(string model, params string[] options) =>
        Run.With(new() { Input = model }, ["lint", "--model", "-", .. options]);
}
