namespace SchemaKit.Tool.Tests;

public sealed class SettingsFileTests
{
    [Fact]
    public void The_nearest_file_upwards_counts()
    {
        var root = Directory.CreateTempSubdirectory("schemakit-tests-").FullName;
        var inner = Directory.CreateDirectory(Path.Combine(root, "a", "b")).FullName;
        SettingsFile.Nearest(inner).Should().BeNull();

        var outer = Path.Combine(root, SettingsFile.Name);
        File.WriteAllText(outer, "{}");
        SettingsFile.Nearest(inner).Should().Be(outer);

        var nearer = Path.Combine(root, "a", SettingsFile.Name);
        File.WriteAllText(nearer, "{}");
        SettingsFile.Nearest(inner).Should().Be(nearer);
        Directory.Delete(root, recursive: true);
    }
}
