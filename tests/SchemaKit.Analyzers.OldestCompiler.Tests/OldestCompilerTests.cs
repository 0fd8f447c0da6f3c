using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaKit.CodeFixes;

namespace SchemaKit.Analyzers.OldestCompiler.Tests;

/// <summary>The tests that are linked here run in the compiler and the editor that the assemblies are built against.</summary>
public class OldestCompilerTests
{
    [Theory]
    [InlineData(typeof(SchemaAnalyzer))]
    [InlineData(typeof(RemedyFix))]
    public void It_is_the_one_that_they_are_built_against(Type type)
    {
        var needed = type.Assembly.GetReferencedAssemblies()
            .Where(a => a.Name!.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)).ToArray();

        needed.Should().NotBeEmpty();
        needed.Select(a => Assembly.Load(a).GetName().Version).Should().Equal(needed.Select(a => a.Version));
    }

    [Fact]
    public void It_is_that_of_Visual_Studio_17_8_and_the_SDK_8_0_100() =>
        (typeof(Compilation).Assembly.GetName().Version, LanguageVersion.Latest.MapSpecifiedToEffectiveVersion())
            .Should().Be((new Version(4, 8, 0, 0), LanguageVersion.CSharp12));
}
