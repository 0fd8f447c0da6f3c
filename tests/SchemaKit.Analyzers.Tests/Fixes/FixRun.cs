using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Text;
using SchemaKit.Analyzers.Tests.Interpretation;

namespace SchemaKit.Analyzers.Tests.Fixes;

/// <summary>
/// An editor that asks for a fix and makes it. Each fix is held to what all of them promise: its finding is gone, no
/// other has come, the code compiles and is laid out, and every comment is still there.
/// </summary>
internal sealed class FixRun(CodeFixProvider provider, string id)
{
    /// <summary>The settings of the project.</summary>
    public string? Settings { get; init; }

    /// <summary>The model as it was committed.</summary>
    public string? Committed { get; init; }

    /// <summary>Whether to fix all leaves some for the next time.</summary>
    public bool LeavesSome { get; init; }

    /// <summary>What the fix calls otherwise, so that what is found of it has another path.</summary>
    public (string Former, string Now)? Renaming { get; init; }

    /// <summary>Makes the fix of the first finding, or the one with that text in its message.</summary>
    public Task<string> Fix(string source, string about = "") => First(Fix([("Schema.cs", source)], about));

    public async Task<IReadOnlyList<string>> Fix((string Path, string Text)[] files, string about = "")
    {
        var before = Open(files);
        var found = await Findings(before);
        var diagnostic = found.First(d => d.Id == id && d.GetMessage().Contains(about, StringComparison.Ordinal));
        var action = await Offered(before, diagnostic);
        action.Should().NotBeNull($"a fix is offered for {diagnostic}");
        return await Checked(before, await Made(action!), found, [diagnostic]);
    }

    /// <summary>The titles of what is offered for the finding.</summary>
    public async Task<IReadOnlyList<string>> Titles(string source)
    {
        var project = Open([("Schema.cs", source)]);
        var actions = new List<string>();
        foreach (var diagnostic in (await Findings(project)).Where(d => d.Id == id))
        {
            if (await Offered(project, diagnostic) is { } action)
                actions.Add(action.Title);
        }

        return actions;
    }

    public Task<string> FixAll(string source) => First(FixAll([("Schema.cs", source)], FixAllScope.Document));

    public async Task<IReadOnlyList<string>> FixAll((string Path, string Text)[] files, FixAllScope scope)
    {
        var before = Open(files);
        var found = await Findings(before);
        var first = found.First(d => d.Id == id);
        var action = (await Offered(before, first))!;
        var document = before.GetDocument(first.Location.SourceTree)!;
        var context = new FixAllContext(
            document, provider, scope, action.EquivalenceKey!, [id],
            new Found(found.Where(d => d.Location.IsInSource).ToImmutableArray()), CancellationToken.None);
        var all = await provider.GetFixAllProvider()!.GetFixAsync(context);
        all.Should().NotBeNull();
        (await all!.GetPreviewOperationsAsync(CancellationToken.None)).Should().NotBeEmpty();
        var expected = found.Where(d => d.Id == id
            && (scope != FixAllScope.Document || d.Location.SourceTree == first.Location.SourceTree));
        return await Checked(before, await Made(all), found, LeavesSome ? [] : [.. expected]);
    }

    private static async Task<string> First(Task<IReadOnlyList<string>> files) => (await files)[0];

    private static async Task<Solution> Made(CodeAction action)
    {
        (await action.GetPreviewOperationsAsync(CancellationToken.None)).Should().NotBeEmpty();
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        return operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
    }

    private async Task<CodeAction?> Offered(Project project, Diagnostic diagnostic)
    {
        CodeAction? offered = null;
        var document = project.GetDocument(diagnostic.Location.SourceTree)!;
        await provider.RegisterCodeFixesAsync(
            new(document, diagnostic, (action, _) => offered ??= action, CancellationToken.None));
        return offered;
    }

    private async Task<IReadOnlyList<string>> Checked(
        Project before, Solution solution, IReadOnlyList<Diagnostic> found, IReadOnlyList<Diagnostic> cured)
    {
        var after = solution.GetProject(before.Id)!;
        var written = string.Join("\n", await Texts(after));
        (await after.GetCompilationAsync())!.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error)
            .Should().BeEmpty(written);
        var still = (await Findings(after)).Select(Key).ToList();
        still.Should().NotIntersectWith(cured.Select(KeyAfter), written);
        still.Should().BeSubsetOf(found.Select(KeyAfter), written);
        foreach (var document in after.Documents)
        {
            var text = (await document.GetTextAsync()).ToString();
            var formatted = await Formatter.FormatAsync(document);
            (await formatted.GetTextAsync()).ToString().Should().Be(text);
        }

        (await Comments(before)).Except(await Comments(after)).Should().BeEmpty(written);
        return await Texts(after);
    }

    private static (string Id, string? Object) Key(Diagnostic diagnostic) =>
        (diagnostic.Id, diagnostic.Properties.GetValueOrDefault("object"));

    private (string Id, string? Object) KeyAfter(Diagnostic diagnostic) => Key(diagnostic) switch
    {
        (var rule, { } path) when Renaming is var (former, now) && path == former => (rule, now),
        (var rule, { } path) when Renaming is var (former, now)
            && path.StartsWith($"{former}.", StringComparison.Ordinal) => (rule, now + path[former.Length..]),
        var key => key,
    };

    private static async Task<IEnumerable<string>> Comments(Project project)
    {
        var comments = new List<string>();
        foreach (var document in project.Documents)
        {
            comments.AddRange((await document.GetSyntaxRootAsync())!.DescendantTrivia()
                .Where(t => t.IsKind(SyntaxKind.SingleLineCommentTrivia) || t.IsKind(SyntaxKind.MultiLineCommentTrivia))
                .Select(t => t.ToString()));
        }

        return comments;
    }

    private static async Task<IReadOnlyList<string>> Texts(Project project)
    {
        var texts = new List<string>();
        foreach (var document in project.Documents.Where(d => d.Name != "Usings.cs"))
            texts.Add((await document.GetTextAsync()).ToString());
        return texts;
    }

    private async Task<IReadOnlyList<Diagnostic>> Findings(Project project)
    {
        var compilation = (await project.GetCompilationAsync())!;
        compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        return await compilation.WithAnalyzers([new SchemaAnalyzer()], project.AnalyzerOptions)
            .GetAnalyzerDiagnosticsAsync();
    }

    private Project Open((string Path, string Text)[] files)
    {
        var project = new AdhocWorkspace().AddProject(ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Schema", "Schema", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: new CSharpParseOptions(LanguageVersion.Preview),
            metadataReferences: SchemaSource.References));
        foreach (var (path, text) in files.Append(("Usings.cs", SchemaSource.ImplicitUsings)))
            project = project.AddDocument(path, SourceText.From(text, Encoding.UTF8), filePath: path).Project;
        foreach (var (path, text) in new[] { ("schemakit.json", Settings), ("schemakit.model.json", Committed) })
        {
            if (text is not null)
                project = project.AddAdditionalDocument(path, text, filePath: path).Project;
        }

        return project;
    }

    private sealed class Found(ImmutableArray<Diagnostic> all) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(
            Project project, CancellationToken cancellation) => Task.FromResult<IEnumerable<Diagnostic>>(all);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(
            Document document, CancellationToken cancellation)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellation);
            return all.Where(d => d.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(
            Project project, CancellationToken cancellation) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
