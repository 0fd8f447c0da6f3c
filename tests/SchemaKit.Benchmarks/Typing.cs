using System.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace SchemaKit.Benchmarks;

/// <summary>
/// What the analyzer adds to a keystroke, as an editor asks for it: a new compilation, and the diagnostics of the file
/// that is open, after the compiler gave its own for that file.
/// </summary>
internal static class Typing
{
    private const int Edits = 160;
    private const int WarmUps = 120;

    public static async Task RunAsync(int tables)
    {
        string[] sources =
        [
            .. SchemaKitSource.Of(GeneratedSchema.Of(tables)),
            "public static class Unrelated { public static int Sum(int a, int b) { return a + b; } }",
        ];
        var compilation = InMemoryCompiler.Compile("Typed", sources);
        var analyzer = CompilersAnalyzer.Load();
        var found = await compilation.WithAnalyzers([analyzer]).GetAnalyzerDiagnosticsAsync();
        if (found.Length < tables / 10 || found.Any(d => d.Id is "AD0001" or "SK0004"))
            throw new InvalidOperationException($"The schema was not followed: {found.Length} findings.");
        Console.WriteLine($"{tables} tables, {found.Length} findings, medians of {Edits - WarmUps} edits");
        await EditAsync("table file", compilation, tables / 2, "Generated as", analyzer);
        await EditAsync("unrelated file", compilation, sources.Length - 1, "a + b", analyzer);
    }

    private static async Task EditAsync(
        string name, CSharpCompilation compilation, int file, string after, DiagnosticAnalyzer analyzer)
    {
        var times = new List<double>();
        for (var i = 0; i < Edits; i++)
        {
            var old = compilation.SyntaxTrees[file];
            var text = await old.GetTextAsync();
            var end = text.ToString().IndexOf(after, StringComparison.Ordinal) + after.Length;
            var edited = old.WithChangedText(text.WithChanges(new TextChange(new(end, 0), " ")));
            compilation = compilation.ReplaceSyntaxTree(old, edited);
            var analysis = compilation.WithAnalyzers([analyzer]);
            var model = analysis.Compilation.GetSemanticModel(edited);
            model.GetDiagnostics();
            var start = Stopwatch.GetTimestamp();
            await analysis.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None);
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        }

        var counted = times.Skip(WarmUps).Order().ToArray();
        Console.WriteLine(FormattableString.Invariant(
            $"{name}: {counted[counted.Length / 2]:0.0} ms ({counted[0]:0.0} to {counted[^1]:0.0})"));
    }
}
