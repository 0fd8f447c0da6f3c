using System.Collections.Immutable;
using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SchemaKit.Benchmarks;

/// <summary>
/// What the analyzer adds to a build. The compiler binds code for whichever analyzer asks for operations first, and keeps
/// it for the others: an analyzer that does nothing else is measured alone, and with ours beside it.
/// </summary>
internal static class Building
{
    private const int Builds = 25;
    private const int WarmUps = 15;

    public static async Task RunAsync(int tables)
    {
        var compilation = InMemoryCompiler.Compile("Built", [.. SchemaKitSource.Of(GeneratedSchema.Of(tables))]);
        foreach (var tree in compilation.SyntaxTrees)
            await tree.GetRootAsync();
        compilation.Clone().GetDiagnostics();
        var ours = CompilersAnalyzer.Load().GetType();
        var before = Environment.CpuUsage.TotalTime;
        await AnalyzeAsync(compilation, [ours]);
        var first = Environment.CpuUsage.TotalTime - before;
        Write($"first run, processor time with binding: {first.TotalMilliseconds:0} ms");

        var binding = await MedianAsync(compilation, [typeof(Binding)]);
        Write($"binding for an analyzer of operations: {binding:0} ms");
        var both = await MedianAsync(compilation, [typeof(Binding), ours]);
        Write($"with ours beside it: {both:0} ms, {both - binding:0} ms more");
        var alone = await MedianAsync(compilation, [ours]);
        Write($"ours alone, with binding: {alone:0} ms");
    }

    private static async Task<double> MedianAsync(CSharpCompilation compilation, Type[] analyzers)
    {
        var times = new List<double>();
        for (var i = 0; i < Builds; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await AnalyzeAsync(compilation, analyzers);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        var counted = times.Skip(WarmUps).Order().ToArray();
        return counted[counted.Length / 2];
    }

    /// <summary>A compilation that has bound nothing yet, and analyzers that remember nothing.</summary>
    private static async Task AnalyzeAsync(CSharpCompilation compilation, Type[] analyzers)
    {
        ImmutableArray<DiagnosticAnalyzer> all =
            [.. analyzers.Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];
        var found = await compilation.Clone().WithAnalyzers(all).GetAnalyzerDiagnosticsAsync();
        if (found.Any(d => d.Id is "AD0001" or "SK0004"))
            throw new InvalidOperationException("The schema was not followed.");
    }

    private static void Write(FormattableString text) => Console.WriteLine(FormattableString.Invariant(text));

    /// <summary>Asks for all operations, and says nothing of them.</summary>
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    public sealed class Binding : DiagnosticAnalyzer
    {
        private static readonly DiagnosticDescriptor s_none = new(
            "BOUND", "Bound", "Bound", "Bound", DiagnosticSeverity.Warning, true);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [s_none];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
            context.RegisterOperationBlockAction(block => _ = block.OperationBlocks.Length);
        }
    }
}
