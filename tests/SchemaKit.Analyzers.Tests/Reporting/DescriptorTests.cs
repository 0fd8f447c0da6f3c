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
        descriptor.Title.ToString().Replace(' ', '-').Should().BeEquivalentTo(rule.Slug);
        descriptor.HelpLinkUri.Should().Be(RulePages.AddressOf(rule) ?? "");
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
}
