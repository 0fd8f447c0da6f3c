namespace SchemaKit.Analyzers.Tests.Reporting;

/// <summary>Each way to silence one finding silences that one, in the place that it says, and no other.</summary>
public class SuppressionTests
{
    private const string Suppress = "System.Diagnostics.CodeAnalysis.SuppressMessage";

    private const string Both = "Orders.cs: SK4001|Users.cs: SK1001";
    private const string NoIndex = "Orders.cs: SK4001";

    [Fact]
    public async Task Without_any_there_are_two() => (await Found()).Should().Be(Both);

    [Theory]
    [InlineData("#pragma warning disable SK1001\n", NoIndex)]
    [InlineData("#pragma warning disable SK4001, SK1001 // old names\n", NoIndex)]
    [InlineData("#pragma warning disable\n", NoIndex)]
    [InlineData("#pragma warning disable SK4001\n", Both)]
    [InlineData("#pragma warning disable SK1001\n#pragma warning restore SK1001\n", Both)]
    public async Task A_pragma_silences_the_lines_below(string before, string expected) =>
        (await Found(beforeColumn: before)).Should().Be(expected);

    [Theory]
    [InlineData($"[{Suppress}(\"SchemaKit\", \"SK1001\")]", NoIndex)]
    [InlineData($"[{Suppress}(\"SchemaKit\", \"SK1001:identifier-case\", Justification = \"Old.\")]", NoIndex)]
    [InlineData($"[{Suppress}(\"SchemaKit\", \"SK4001\")]", Both)]
    public async Task An_attribute_silences_its_property_or_its_class(string attribute, string expected)
    {
        (await Found(beforeColumn: $"{attribute}\n")).Should().Be(expected);
        (await Found(beforeClass: $"{attribute}\n")).Should().Be(expected);
    }

    [Theory]
    [InlineData("Scope = \"member\", Target = \"~P:Shop.Users.Email\"", NoIndex)]
    [InlineData("Scope = \"type\", Target = \"~T:Shop.Users\"", NoIndex)]
    [InlineData("Scope = \"namespaceanddescendants\", Target = \"~N:Shop\"", NoIndex)]
    [InlineData("Scope = \"module\"", NoIndex)]
    [InlineData("Scope = \"member\", Target = \"~P:Shop.Users.Id\"", Both)]
    [InlineData("Scope = \"type\", Target = \"~T:Shop.Orders\"", Both)]
    public async Task An_attribute_of_the_assembly_silences_what_it_names(string target, string expected) =>
        (await Found(file: $"[assembly: {Suppress}(\"SchemaKit\", \"SK1001\", {target})]")).Should().Be(expected);

    [Theory]
    [InlineData("t.Allow(\"SK1001\", on: \"Email\", because: \"Old.\");", NoIndex)]
    [InlineData("t.Allow(\"identifier-case\", on: \"Email\", because: \"Old.\");", NoIndex)]
    [InlineData("t.Allow(\"SK1001\", on: \"id\", because: \"Old.\");", "Orders.cs: SK4001|Users.cs: SK0002|Users.cs: SK1001")]
    public async Task An_allowance_silences_what_it_names(string allowance, string expected) =>
        (await Found(define: allowance)).Should().Be(expected);

    [Theory]
    [InlineData("""{ "rules": { "identifier-case": "off" } }""", NoIndex)]
    [InlineData("""{ "allow": [{ "rule": "SK1001", "on": "public.users.Email", "because": "Old." }] }""", NoIndex)]
    [InlineData("""{ "exclude": ["public.users.*"] }""", NoIndex)]
    [InlineData("""{ "external": ["public.users"] }""", NoIndex)]
    [InlineData("""{ "exclude": ["other.users.*"] }""", Both)]
    public async Task The_settings_silence_what_they_name(string settings, string expected) =>
        (await Found(settings: settings)).Should().Be(expected);

    [Fact]
    public async Task A_file_of_settings_under_another_name_is_none_of_ours() => (await new CompilerRun
    {
        Settings = """{ "rules": { "SK1001": "off" } }""",
        SettingsFile = "other.json",
    }.Findings(("Users.cs", ShopSource.Users), ("Orders.cs", ShopSource.Orders)))
        .Should().ContainSingle(line => line.EndsWith("SK1001"));

    private static async Task<string> Found(
        string beforeClass = "",
        string beforeColumn = "",
        string define = "",
        string file = "",
        string? settings = null)
    {
        var users = ShopSource.Users
            .Replace("public sealed class Users", $"{beforeClass}public sealed class Users")
            .Replace("public Column<string> Email", $"{beforeColumn}public Column<string> Email")
            .Replace("t.PrimaryKey(Id);", $"t.PrimaryKey(Id); {define}");
        var found = await new CompilerRun { Settings = settings }.Findings(
            ("Users.cs", users), ("Orders.cs", ShopSource.Orders), ("GlobalSuppressions.cs", file));
        return string.Join('|', found
            .Where(line => line.EndsWith("SK0002") || line.EndsWith("SK1001") || line.EndsWith("SK4001"))
            .Select(line => $"{line[..line.IndexOf('(')]}: {line[^6..]}").Order(StringComparer.Ordinal));
    }
}
