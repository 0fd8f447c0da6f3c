namespace SchemaKit.Tool.Tests;

public sealed class SourceOptionsTests
{
    [Theory]
    [InlineData(
        "Say where the schema comes from: --project x.csproj, --assembly x.dll, --model x.json or --connection.")]
    [InlineData("--assembly and --model are given: a schema comes from one place.", "--model", "-", "--assembly", "x")]
    [InlineData("--project and --model are given: a schema comes from one place.", "--project", "x", "--model", "-")]
    [InlineData(
        "--database chooses among the classes of an assembly; --model is one database already.",
        "--model", "-", "--database", "Shop")]
    [InlineData("--no-build is about how a project is built: it goes with --project.", "--model", "-", "--no-build")]
    [InlineData(
        "--framework is about how a project is built: it goes with --project.",
        "--assembly", "x.dll", "--framework", "net10.0")]
    public async Task A_schema_comes_from_exactly_one_place(string message, params string[] options)
    {
        foreach (var command in new[] { "lint", "script", "inspect" })
        {
            (await Run.Async([command, .. options])).Should()
                .Be(new Run(ExitCode.Failure, "", $"{message}\n\nSee schemakit {command} --help.\n"));
        }
    }
}
