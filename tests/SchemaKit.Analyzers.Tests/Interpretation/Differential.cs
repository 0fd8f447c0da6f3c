using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaKit.Analyzers.Interpretation;

namespace SchemaKit.Analyzers.Tests.Interpretation;

/// <summary>A schema read by the interpreter, beside the same schema run.</summary>
internal static class Differential
{
    public static InterpretedDatabase Read(CSharpCompilation compilation, string database)
    {
        var type = compilation.GetTypeByMetadataName(database)!;
        var library = compilation.GetTypeByMetadataName("SchemaKit.Database")!.ContainingAssembly;
        return new Interpreter(compilation, library, CancellationToken.None).Read(type);
    }

    /// <summary>The two models are equal to the last line number, and nothing was left out.</summary>
    public static InterpretedDatabase ShouldBeAsRun(CSharpCompilation compilation, string database)
    {
        var read = Read(compilation, database);
        var run = SchemaRun.Dump(compilation, database);
        read.Faults.Should().BeEmpty();
        string.Join('\n', read.Gaps.Select(Text)).Should().BeEmpty();
        ModelDump.Of(read.Model!).Should().Be(run);
        return read;
    }

    public static string Text(Gap gap) =>
        $"{gap.Location.GetLineSpan().Path}({gap.Location.GetLineSpan().StartLinePosition.Line + 1}): {gap.Reason} [{gap.Location.SourceTree?.GetText().ToString(gap.Location.SourceSpan)}]";
}
