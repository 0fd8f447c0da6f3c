using Microsoft.CodeAnalysis.Formatting;

namespace SchemaKit.CodeFixes.Editing;

/// <summary>Makes the edits of one fix, or of many at once.</summary>
internal static class SolutionEdits
{
    /// <summary>
    /// The edits of many fixes, each once. A fix that another one excludes is left out as a whole, and found again the
    /// next time.
    /// </summary>
    public static IReadOnlyList<SourceEdit> Merged(IEnumerable<IReadOnlyList<SourceEdit>> fixes)
    {
        var all = new List<SourceEdit>();
        var made = new HashSet<SourceEdit>();
        foreach (var fix in fixes)
        {
            var further = fix.Where(e => !made.Contains(e)).ToList();
            if (further.Any(e => made.Any(e.Excludes)))
                continue;
            made.UnionWith(further);
            all.AddRange(further);
        }

        return all;
    }

    public static async Task<Solution> Apply(
        Solution solution, IReadOnlyList<SourceEdit> edits, CancellationToken cancellation)
    {
        var texts = edits.OfType<TextEdit>().ToList();
        foreach (var statements in edits.OfType<StatementEdit>().GroupBy(e => e.Method))
        {
            var newLine = Lines.NewLineOf(await TextOf(statements.Key.Document).ConfigureAwait(false));
            texts.AddRange(statements.Key.With(Needed([.. statements.Select(s => s.Statement)]), newLine));
        }

        foreach (var member in edits.OfType<MemberEdit>())
        {
            var newLine = Lines.NewLineOf(await TextOf(member.Method.Document).ConfigureAwait(false));
            texts.Add(member.Method.WithMember(member.Member, newLine));
        }

        foreach (var inOne in texts.GroupBy(e => e.Document))
        {
            var ordered = inOne.OrderBy(e => e.Span.Start).ThenBy(e => e.Span.End).ToList();
            var text = await TextOf(inOne.Key).ConfigureAwait(false);
            var document = solution.GetDocument(inOne.Key)!
                .WithText(text.WithChanges(ordered.Select(e => new TextChange(e.Span, e.Text))));
            var root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
            var spans = NewSpans(ordered).Select(span => FromTokenBefore(span, root));
            document = await Formatter.FormatAsync(document, spans, cancellationToken: cancellation)
                .ConfigureAwait(false);
            solution = document.Project.Solution;
        }

        solution = await NewDocuments.Make(solution, edits.OfType<DocumentEdit>(), cancellation).ConfigureAwait(false);
        foreach (var type in edits.OfType<TypeEdit>())
            solution = await TypeOfMember.Follow(solution, type, cancellation).ConfigureAwait(false);
        return await Renames.Make(solution, edits.OfType<RenameEdit>(), cancellation).ConfigureAwait(false);

        Task<SourceText> TextOf(DocumentId id) => solution.GetDocument(id)!.GetTextAsync(cancellation);
    }

    /// <summary>An index that another new one begins with is needless.</summary>
    private static IReadOnlyList<string> Needed(IReadOnlyList<string> statements) =>
    [
        .. statements.Distinct().Where(s => !s.EndsWith(");", StringComparison.Ordinal) || !s.Contains(".Index(")
            || !statements.Any(o => o.StartsWith(s.Substring(0, s.Length - 2) + ", ", StringComparison.Ordinal))),
    ];

    /// <summary>Where the edits are after all have been made.</summary>
    private static IEnumerable<TextSpan> NewSpans(IReadOnlyList<TextEdit> ordered)
    {
        for (var i = 0; i < ordered.Count; i++)
        {
            var edit = ordered[i];
            var start = edit.Span.Start + ordered.Take(i).Sum(Growth);
            yield return new(start, edit.Text.Length);
            if (edit.Around is { } around)
            {
                var end = around.End + ordered.Where(e => e.Span.End <= around.End).Sum(Growth);
                yield return TextSpan.FromBounds(start, end);
            }
        }
    }

    /// <summary>The formatter leaves the first token of a span where it is.</summary>
    private static TextSpan FromTokenBefore(TextSpan span, SyntaxNode root) =>
        TextSpan.FromBounds(root.FindToken(span.Start).GetPreviousToken().SpanStart, span.End);

    private static int Growth(TextEdit edit) => edit.Text.Length - edit.Span.Length;
}
