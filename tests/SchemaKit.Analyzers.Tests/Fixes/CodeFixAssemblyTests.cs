using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CodeRefactorings;
using SchemaKit.Analyzers.Tests.Remedies;
using SchemaKit.CodeFixes;

namespace SchemaKit.Analyzers.Tests.Fixes;

public class CodeFixAssemblyTests
{
    private static readonly Assembly s_assembly = typeof(RemedyFix).Assembly;

    private static readonly Type[] s_fixes =
        [.. s_assembly.GetTypes().Where(t => !t.IsAbstract && t.IsAssignableTo(typeof(CodeFixProvider)))];

    [Fact]
    public void It_needs_nothing_that_the_oldest_editor_has_not() =>
        s_assembly.GetReferencedAssemblies().Select(a => a.Name).Should().BeSubsetOf(
        [
            "netstandard", "Microsoft.CodeAnalysis", "Microsoft.CodeAnalysis.CSharp",
            "Microsoft.CodeAnalysis.Workspaces", "Microsoft.CodeAnalysis.CSharp.Workspaces",
            "System.Collections.Immutable", "SchemaKit", "SchemaKit.Analyzers",
        ]);

    [Fact]
    public void Editors_find_every_fix_and_can_make_it()
    {
        foreach (var type in s_fixes)
        {
            type.GetCustomAttribute<ExportCodeFixProviderAttribute>()!.Languages.Should().Equal(LanguageNames.CSharp);
            var fix = (CodeFixProvider)Activator.CreateInstance(type)!;
            fix.FixableDiagnosticIds.Should().NotBeEmpty();
            fix.GetFixAllProvider()!.GetSupportedFixAllScopes().Should().Contain(FixAllScope.Project);
        }
    }

    [Fact]
    public void Editors_find_every_refactoring() =>
        s_assembly.GetTypes().Where(t => !t.IsAbstract && t.IsSubclassOf(typeof(CodeRefactoringProvider)))
            .Select(t => t.GetCustomAttribute<ExportCodeRefactoringProviderAttribute>()!.Languages.Single())
            .Should().Equal(LanguageNames.CSharp, LanguageNames.CSharp);

    /// <summary>
    /// <see cref="RemedyFixTests"/> makes the fix of each remedy that is C#. What has none is put right by another fix,
    /// or has a reason why nothing does.
    /// </summary>
    [Fact]
    public void Each_rule_without_CSharp_has_another_fix_or_a_reason_why_it_has_none() =>
        s_fixes.Where(t => t != typeof(RemedyFix) && t != typeof(AllowanceFix))
            .SelectMany(t => ((CodeFixProvider)Activator.CreateInstance(t)!).FixableDiagnosticIds).Distinct()
            .Should().BeEquivalentTo(RulesWithoutCSharp.OtherFixes.SelectMany(f => f.Rules));
}
