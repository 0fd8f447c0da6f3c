using System.Text.Json;
using SchemaKit.Tests.Shared;

namespace SchemaKit.Tool.Tests;

public sealed class LintTests
{
    [Fact]
    public async Task Text_in_a_file_keeps_its_lines_whole() =>
        Golden.Match((await Lint(Models.Shop)).Output, "lint.txt");

    [Fact]
    public async Task Text_on_a_terminal_is_broken_and_coloured()
    {
        var terminal = new Terminal { Input = Models.Shop, Width = 72, HasColours = true };
        var run = await Run.With(terminal, "lint", "--model", "-");
        Golden.Match(run.Output.Replace("\e", "␛"), "lint.terminal.txt");
    }

    [Fact]
    public async Task Json_has_every_finding() =>
        Golden.Match((await Lint(Models.Shop, "--format", "json")).Output, "lint.json");

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

    private static Task<Run> Lint(string model, params string[] options) =>
        Run.With(new() { Input = model }, ["lint", "--model", "-", .. options]);
}
