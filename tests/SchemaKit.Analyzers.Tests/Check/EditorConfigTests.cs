using Microsoft.CodeAnalysis;
using SchemaKit.Check;

namespace SchemaKit.Analyzers.Tests.Check;

/// <summary>The process of a build reads <c>.editorconfig</c> as the compiler does, which it has not at hand.</summary>
public class EditorConfigTests
{
    private static readonly string[] s_sources =
    [
        "/shop/Users.cs", "/shop/Orders.cs", "/shop/Old/Users.cs", "/shop/Old/Deep/Users.cs", "/shop/Old/U[1].cs",
        "/shop/obj/Usings.g.cs", "/shop/a-b.cs", "/shop/a1.cs", "/shop/a^.cs", "/shopping/Users.cs", "/Users.cs",
    ];

    public static TheoryData<string> Patterns =>
    [
        "*", "*.cs", "*.vb", "**", "**.cs", "**/*.cs", "Users.cs", "/Users.cs", "Old/*.cs", "Old/**", "Old/**/Users.cs",
        "/Old/**.cs", "**/Deep/*", "{Users,Orders}.cs", "{Users.cs,Old/Deep/*.cs}", "*.{cs,vb}", "{a,{Us,Ord}ers}*.cs",
        "?sers.cs", "a?b.cs", "[UO]*.cs", "[!U]*.cs", "a[-1].cs", "a[0-9].cs", "a[^x].cs", @"Old/U\[1\].cs", @"\*.cs",
        "users.cs", "Old", "Old/", "shop/*.cs", "{Users.cs", "Users.cs}", "*.g.cs", "obj/**.cs",
    ];

    [Theory]
    [MemberData(nameof(Patterns))]
    public void A_section_is_about_the_same_files(string pattern) => ShouldAgree(
        ("/shop/.editorconfig", $"[{pattern}]\ndotnet_diagnostic.SK4001.severity = error"));

    [Fact]
    public void The_nearest_file_and_the_last_section_win() => ShouldAgree(
        ("/.editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.SK4001.severity = error"),
        ("/shop/.editorconfig", """
            # Comment
            [*.cs]
            dotnet_diagnostic.SK4001.severity = warning ; and why
            DOTNET_DIAGNOSTIC.sk1001.SEVERITY : Suggestion
            [Old/**.cs]
            dotnet_diagnostic.SK4001.severity=none
            [Orders.cs]
            indent_size = 4
            """),
        ("/shop/Old/.editorconfig", "[Users.cs]\ndotnet_diagnostic.SK4001.severity = silent"));

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void A_root_hides_what_is_above(string root) => ShouldAgree(
        ("/shop/.editorconfig", "[*.cs]\ndotnet_diagnostic.SK4001.severity = error"),
        ("/shop/Old/.editorconfig", $"root = {root}\n[*.vb]\ndotnet_diagnostic.SK4001.severity = none"));

    [Theory]
    [InlineData("/shop/.globalconfig", "")]
    [InlineData("/elsewhere/rules.config", "is_global = true\n")]
    public void A_global_file_speaks_of_all(string path, string start) => ShouldAgree(
        (path, $"{start}dotnet_diagnostic.SK4001.severity = error\ndotnet_diagnostic.SK1001.severity = none"),
        ("/shop/.editorconfig", "[Old/*.cs]\ndotnet_diagnostic.SK4001.severity = suggestion"));

    private static void ShouldAgree(params (string Path, string Text)[] files)
    {
        var parsed = files.Select(file => AnalyzerConfig.Parse(file.Text, file.Path)).ToArray();
        var compiler = AnalyzerConfigSet.Create(parsed);
        var ours = new EditorConfig(
            [.. files.Select(file => new EditorConfigFile(file.Path, file.Text.ReplaceLineEndings("\n").Split('\n')))]);

        foreach (var rule in new[] { "SK4001", "SK1001" })
        {
            ours.LevelOf(rule).Should().Be(Level(compiler.GlobalConfigOptions, rule), $"{rule} everywhere");
            foreach (var source in s_sources)
                ours.LevelOf(rule, source).Should().Be(Level(compiler.GetOptionsForSourcePath(source), rule), source);
        }
    }

    private static string? Level(AnalyzerConfigOptionsResult options, string rule) =>
        options.TreeOptions.TryGetValue(rule, out var severity)
            ? severity switch
            {
                ReportDiagnostic.Error => "error",
                ReportDiagnostic.Warn => "warning",
                ReportDiagnostic.Info or ReportDiagnostic.Hidden => "note",
                ReportDiagnostic.Suppress => "none",
                _ => null,
            }
            : null;
}
