namespace SchemaKit.Tool.Tests;

public sealed class SettingsFileTests
{
    [Fact]
    public async Task Lint_follows_the_settings()
    {
        var run = await Lint("""{ "rules": { "SK4001": "off" } }""");
        run.ExitCode.Should().Be(ExitCode.Findings);
        run.Output.Should().NotContain("SK4001").And.Contain("SK2001");
    }

    [Fact]
    public async Task Wrong_settings_are_a_failure_with_every_fault()
    {
        var run = await Lint("""{ "rules": { "SK4001": "of", "SK9": "off" } }""");
        run.ExitCode.Should().Be(ExitCode.Failure);
        run.Output.Should().BeEmpty();
        run.Error.TrimEnd('\n').Split('\n').Should().HaveCount(2)
            .And.OnlyContain(line => line.Contains("settings.json(1,")).And.NotContain(line => line.Contains("   at "));
    }

    [Fact]
    public async Task Missing_settings_are_named() =>
        (await Run.With(new() { Input = Models.Shop }, "lint", "--model", "-", "--settings", "no/such.json"))
            .Should().Be(new Run(ExitCode.Failure, "", "no/such.json does not exist.\n"));

    [Fact]
    public void The_nearest_file_upwards_counts()
    {
        var root = Directory.CreateTempSubdirectory("schemakit-tests-").FullName;
        var inner = Directory.CreateDirectory(Path.Combine(root, "a", "b")).FullName;
        NearestSettings.Above(inner).Should().BeNull();

        var outer = Path.Combine(root, NearestSettings.FileName);
        File.WriteAllText(outer, "{}");
        NearestSettings.Above(inner).Should().Be(outer);

        var nearer = Path.Combine(root, "a", NearestSettings.FileName);
        File.WriteAllText(nearer, "{}");
        NearestSettings.Above(inner).Should().Be(nearer);
        Directory.Delete(root, recursive: true);
    }

    private static async Task<Run> Lint(string settings)
    {
        var folder = Directory.CreateTempSubdirectory("schemakit-tests-").FullName;
        var file = Path.Combine(folder, "settings.json");
        await File.WriteAllTextAsync(file, settings);
        var run = await Run.With(new() { Input = Models.Shop }, "lint", "--model", "-", "--settings", file);
        Directory.Delete(folder, recursive: true);
        return run;
    }
}
