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
    public void Ids_rise_within_each_family()
    {
        var families = Catalogue.All.GroupBy(rule => rule.GetType().Namespace);
        families.Should().AllSatisfy(
            family => family.Select(rule => rule.Id).Should().BeInAscendingOrder(StringComparer.Ordinal));
    }
}
