using System.Reflection;
using SchemaKit.Rules;

namespace SchemaKit.Tests.Rules;

public class CatalogueTests
{
    private static readonly string s_root = typeof(CatalogueTests).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    [Fact]
    public void Ids_and_slugs_are_unique()
    {
        Catalogue.All.Select(rule => rule.Id).Should().OnlyHaveUniqueItems();
        Catalogue.All.Select(rule => rule.Slug).Should().OnlyHaveUniqueItems();
    }

    [Fact]
    public void Every_rule_has_its_page_and_every_page_its_rule() =>
        Directory.GetFiles(Path.Combine(s_root, "docs", "rules"), "SK*.md").Select(Path.GetFileNameWithoutExtension)
            .Should().BeEquivalentTo(Catalogue.All.Select(rule => rule.Id));

    [Fact]
    public void Every_rule_is_in_the_changelog()
    {
        var changelog = File.ReadAllText(Path.Combine(s_root, "CHANGELOG.md"));
        Catalogue.All.Should().OnlyContain(rule => changelog.Contains(rule.Id, StringComparison.Ordinal));
    }
}
