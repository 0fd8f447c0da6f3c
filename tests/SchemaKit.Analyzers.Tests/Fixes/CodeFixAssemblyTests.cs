using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using SchemaKit.CodeFixes;

namespace SchemaKit.Analyzers.Tests.Fixes;

public class CodeFixAssemblyTests
{
    private static readonly Assembly s_assembly = typeof(RemedyFix).Assembly;

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
        foreach (var type in s_assembly.GetTypes()
            .Where(t => !t.IsAbstract && t.IsAssignableTo(typeof(CodeFixProvider))))
        {
            type.GetCustomAttribute<ExportCodeFixProviderAttribute>()!.Languages.Should().Equal(LanguageNames.CSharp);
            var fix = (CodeFixProvider)Activator.CreateInstance(type)!;
            fix.FixableDiagnosticIds.Should().NotBeEmpty();
            fix.GetFixAllProvider()!.GetSupportedFixAllScopes().Should().Contain(FixAllScope.Project);
        }
    }
}
