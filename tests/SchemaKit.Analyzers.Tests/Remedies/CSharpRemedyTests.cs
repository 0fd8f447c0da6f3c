using Microsoft.CodeAnalysis;
using SchemaKit.Analyzers.Tests.Interpretation;
using SchemaKit.Rules;

namespace SchemaKit.Analyzers.Tests.Remedies;

/// <summary>What a finding says to write compiles, cures it, and brings no other.</summary>
public class CSharpRemedyTests
{
    [Theory]
    [MemberData(nameof(RemedyCases.Numbered), MemberType = typeof(RemedyCases))]
    public void The_remedy_cures_its_finding_and_adds_none(string id, int index)
    {
        var given = RemedyCases.All[index];
        var before = Findings(given.Source, given.Settings);
        var found = before.Where(f => f.Rule == given.Rule).ToArray();
        found.Should().NotBeEmpty($"{id} finds something in\n{given.Source}");
        found[0].Remedy?.CSharp.Should().NotBeNull();

        var written = AppliedRemedy.To(given.Source, found[0]);

        var after = Findings(written, given.Settings).Select(f => f.Fingerprint).ToArray();
        after.Should().NotContain(found[0].Fingerprint, written);
        after.Should().BeSubsetOf(before.Select(f => f.Fingerprint), written);
    }

    [Fact]
    public void Each_rule_has_a_remedy_that_is_tested_or_a_reason_why_it_has_none()
    {
        var cured = RemedyCases.All.Select(c => c.Rule.Id).Distinct();
        var others = Without().ToArray();
        others.Should().OnlyHaveUniqueItems();
        cured.Concat(others).Should().BeEquivalentTo(Catalogue.All.Select(r => r.Id));
    }

    [Fact]
    public void A_rule_that_is_said_to_have_no_remedy_in_csharp_has_none()
    {
        var without = Without().ToHashSet();
        RemedyCases.All.SelectMany(c => Findings(c.Source, c.Settings))
            .Where(f => f.Remedy?.CSharp is not null && without.Contains(f.Rule.Id))
            .Should().BeEmpty();
    }

    private static IEnumerable<string> Without() =>
        RulesWithoutCSharp.OtherFixes.Concat(RulesWithoutCSharp.Reasons).SelectMany(r => r.Rules);

    private static IReadOnlyList<Finding> Findings(string source, RuleSettings settings)
    {
        var compilation = SchemaSource.Compile(("Schema.cs", source));
        compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Should().BeEmpty(source);
        var read = Differential.Read(compilation, "Shop");
        read.Faults.Select(f => f.Message).Should().BeEmpty(source);
        read.Gaps.Select(Differential.Text).Should().BeEmpty(source);
        return Linter.Check(read.Model!, settings).Findings;
    }
}
