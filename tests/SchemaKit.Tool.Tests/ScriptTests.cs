using SchemaKit.Ddl;
using SchemaKit.Model;

namespace SchemaKit.Tool.Tests;

public sealed class ScriptTests
{
    private static readonly DatabaseModel s_shop = ModelJson.Read(Models.Shop);

    [Fact]
    public async Task The_script_goes_to_standard_output() =>
        (await Script()).Should().Be(new Run(ExitCode.Clean, DdlScript.Of(s_shop).ToString(), ""));

    [Fact]
    public async Task The_script_can_run_again() =>
        (await Script("--if-not-exists")).Output.Should()
            .Be(DdlScript.Of(s_shop, new() { IfNotExists = true }).ToString()).And.Contain("if not exists");

    [Fact]
    public async Task The_script_goes_to_a_file()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("schemakit-tests-").FullName, "shop.sql");
        (await Script("--output", file)).Should().Be(new Run(ExitCode.Clean, "", ""));
        (await File.ReadAllTextAsync(file)).Should().Be(DdlScript.Of(s_shop).ToString());
        Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_a_failure()
    {
        var run = await Script("--output", Path.Combine(Path.GetTempPath(), "no", "such", "folder.sql"));
        run.ExitCode.Should().Be(ExitCode.Failure);
        run.Error.Should().StartWith("Could not find a part of the path").And.NotContain("   at ");
    }

    private static Task<Run> Script(params string[] options) =>
        Run.With(new() { Input = Models.Shop }, ["script", "--model", "-", .. options]);
}
