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
    private const int Builds = 35;
    private const int WarmUps = 20;

    public static async Task RunAsync(int tables)
    {
        var compilation = InMemoryCompiler.Compile("Built", [.. SchemaKitSource.Of(GeneratedSchema.Of(tables))]);
        foreach (var tree in compilation.SyntaxTrees)
            await tree.GetRootAsync();
        compilation.Clone().GetDiagnostics();
        var loaded = CompilersAnalyzer.Load();
        var (ours, silence) = (loaded.GetType(), new SilentSettings(loaded.SupportedDiagnostics));

        var following = new Following(compilation, ours.Assembly);
        var alone = Median([.. Enumerable.Range(0, Builds).Select(_ => following.Read())]);
        Write($"following code that is bound, up to the model: {alone:0} ms");

        var binding = await MedianAsync(compilation, [typeof(Binding)]);
        Write($"binding for an analyzer of operations: {binding:0} ms");
        var silent = await MedianAsync(compilation, [typeof(Binding), ours], silence);
        Write($"with ours beside it, all rules off: {silent:0} ms, {silent - binding:0} ms more");
        var both = await MedianAsync(compilation, [typeof(Binding), ours]);
        Write($"with ours beside it: {both:0} ms, {both - binding:0} ms more");
        Write($"ours alone, with binding: {await MedianAsync(compilation, [ours]):0} ms");
    }

    private static async Task<double> MedianAsync(
        CSharpCompilation compilation, Type[] analyzers, params AdditionalText[] files)
    {
        var times = new List<double>();
        for (var i = 0; i < Builds; i++)
        {
            var start = Stopwatch.GetTimestamp();
            await AnalyzeAsync(compilation, analyzers, [.. files]);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        return Median(times);
    }

    private static double Median(IReadOnlyList<double> times)
    {
        var counted = times.Skip(WarmUps).Order().ToArray();
        return counted[counted.Length / 2];
    }

    /// <summary>A compilation that has bound nothing yet, and analyzers that remember nothing.</summary>
    private static async Task AnalyzeAsync(
        CSharpCompilation compilation, Type[] analyzers, ImmutableArray<AdditionalText> files)
    {
        ImmutableArray<DiagnosticAnalyzer> all =
            [.. analyzers.Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];
        var found = await compilation.Clone().WithAnalyzers(all, new AnalyzerOptions(files))
            .GetAnalyzerDiagnosticsAsync();
        if (found.Any(d => d.Id is "AD0001" or "SK0004"))
            throw new InvalidOperationException("The schema was not followed.");
        if (!files.IsEmpty && !found.IsEmpty)
            throw new InvalidOperationException($"Something was found: {found[0]}");
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
