using Microsoft.CodeAnalysis;
using SchemaKit.Rules;
using SchemaKit.Tests.Shared;

namespace SchemaKit.Analyzers.Tests.Reporting;

/// <summary>What compilers are told of a rule is what everybody else is.</summary>
public class DescriptorTests
{
    public static TheoryData<string> Ids { get; } = [.. Catalogue.All.Select(rule => rule.Id)];

    [Fact]
    public void Each_rule_has_one_descriptor() =>
        new SchemaAnalyzer().SupportedDiagnostics.Select(d => d.Id).Should().Equal(Catalogue.All.Select(r => r.Id));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_descriptor_says_what_the_rule_does(string id)
    {
        var rule = Catalogue.All.Single(r => r.Id == id);
        var descriptor = new SchemaAnalyzer().SupportedDiagnostics.Single(d => d.Id == id);

        descriptor.DefaultSeverity.Should().Be(rule.DefaultSeverity switch
        {
            Severity.Error => DiagnosticSeverity.Error,
            Severity.Warning => DiagnosticSeverity.Warning,
            Severity.Info or Severity.Off => DiagnosticSeverity.Info,
            _ => throw new InvalidOperationException($"{rule.DefaultSeverity} is no severity."),
        });
        descriptor.Category.Should().Be("SchemaKit");
        descriptor.IsEnabledByDefault.Should().BeTrue("schemakit.json turns rules on that are off by themselves");
        descriptor.MessageFormat.ToString().Should().Be("{0}", "the message is the finding's");
        descriptor.CustomTags.Should().Equal(
            rule == Rule.NotEvaluated ? [WellKnownDiagnosticTags.NotConfigurable] : Array.Empty<string>(),
            "what was not judged must not look clean");
        descriptor.HelpLinkUri.Should().Be(RulePages.AddressOf(rule) ?? "");
    }

    [Fact]
    public void Its_title_is_a_sentence_that_says_what_the_rule_finds()
    {
        var titles = new SchemaAnalyzer().SupportedDiagnostics.Select(d => d.Title.ToString()).ToArray();

        titles.Should().OnlyHaveUniqueItems()
            .And.AllSatisfy(title => title.Should().MatchRegex(@"^\S+ \S.*[^\s.|]$").And.NotContain("\n"));
        Title("SK4001").Should().Be("A foreign key that no index covers");
        Title("SK0006").Should().Be("A column that is no public property with { get; }");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_title_is_that_of_the_list_of_rules(string id)
    {
        var list = File.ReadLines(Path.Combine(Repository.Root, "docs", "rules", "README.md"));
        list.Should().ContainSingle(line => line.StartsWith($"| [{id}]", StringComparison.Ordinal))
            .Which.Should().EndWith($" | {Title(id).Replace("|", "\\|")} |");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_help_link_is_a_page_that_exists(string id)
    {
        var rule = Catalogue.All.Single(r => r.Id == id);
        var address = RulePages.AddressOf(rule, "https://schemas.test/docs/rules/");
        address.Should().Be($"https://schemas.test/docs/rules/{id}.md");
        File.Exists(Path.Combine(Repository.Root, "docs", "rules", new Uri(address).Segments[^1])).Should().BeTrue();
    }

    private static string Title(string id) =>
        new SchemaAnalyzer().SupportedDiagnostics.Single(d => d.Id == id).Title.ToString();
}
