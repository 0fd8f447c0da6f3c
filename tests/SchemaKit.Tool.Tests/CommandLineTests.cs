namespace SchemaKit.Tool.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("--help")]
    [InlineData("--version")]
    [InlineData("lint", "--help")]
    public async Task Help_and_version_are_results(params string[] arguments)
    {
        var run = await Run.Async(arguments);
        run.ExitCode.Should().Be(ExitCode.Clean);
        run.Output.Should().NotBeEmpty();
        run.Error.Should().BeEmpty();
    }

    [Theory]
    [InlineData("See schemakit --help.")]
    [InlineData("See schemakit --help.", "lnt")]
    [InlineData("See schemakit lint --help.", "lint", "--model", "x.json", "--fromat", "json")]
    [InlineData("See schemakit lint --help.", "lint", "--model", "x.json", "--format", "xml")]
    [InlineData("See schemakit lint --help.", "lint", "--model", "x.json", "--fail-on", "1")]
    [InlineData("See schemakit explain --help.", "explain")]
    public async Task A_wrong_command_line_is_a_failure(string closing, params string[] arguments)
    {
        var run = await Run.Async(arguments);
        run.ExitCode.Should().Be(ExitCode.Failure);
        run.Output.Should().BeEmpty();
        run.Error.Should().EndWith($"{closing}\n");
    }

    [Fact]
    public async Task A_missing_file_is_named() =>
        (await Run.Async("inspect", "--model", "nowhere/x.json"))
            .Should().Be(new Run(ExitCode.Failure, "", "nowhere/x.json does not exist.\n"));

    [Fact]
    public async Task A_wrong_model_is_refused_with_its_line() =>
        (await Run.With(new() { Input = "{" }, "inspect", "--model", "-")).Should().Be(new Run(
            ExitCode.Failure, "", "standard input: Line 1 is not valid JSON; a model cannot be read from it.\n"));

    [Fact]
    public async Task A_cancelled_command_says_so()
    {
        var terminal = new Terminal { Input = Models.Shop, Cancellation = new(canceled: true) };
        (await Run.With(terminal, "lint", "--model", "-"))
            .Should().Be(new Run(ExitCode.Failure, "", "Cancelled.\n"));
    }

    [Theory]
    [InlineData(null, "xterm", true)]
    [InlineData("", "xterm", true)]
    [InlineData("1", "xterm", false)]
    [InlineData(null, "dumb", false)]
    public void No_color_is_honoured(string? noColor, string terminal, bool mayColour) =>
        Streams.MayColour(name => name == "NO_COLOR" ? noColor : terminal).Should().Be(mayColour);
}
