using SchemaKit.Rules;

namespace SchemaKit.Testing.Tests;

public sealed class NearestSettingsTests
{
    [Fact]
    public void The_nearest_file_above_the_test_program_counts()
    {
        using var folder = new TemporaryFolder();
        var inner = Directory.CreateDirectory(Path.Combine(folder.Path, "bin", "Debug")).FullName;
        File.WriteAllText(Path.Combine(folder.Path, "schemakit.json"), """{ "rules": { "SK4001": "off" } }""");

        DatabaseAssertions.Settings(inner).Severities["SK4001"].Should().Be(Severity.Off);
    }

    [Fact]
    public void Without_a_file_the_house_convention_counts()
    {
        using var folder = new TemporaryFolder();

        DatabaseAssertions.Settings(folder.Path).Should().Be(RuleSettings.Default);
    }

    [Fact]
    public void A_fault_names_the_file_and_the_place()
    {
        using var folder = new TemporaryFolder();
        var file = Path.Combine(folder.Path, "schemakit.json");
        File.WriteAllText(file, "{\n  \"rule\": 1\n}");

        var read = () => DatabaseAssertions.Settings(folder.Path);

        read.Should().Throw<SettingsException>().Which.Message.Should().StartWith($"{file}(2,3): ");
    }
}
