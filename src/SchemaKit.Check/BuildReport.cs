using SchemaKit.Model;
using SchemaKit.Rules;

namespace SchemaKit.Check;

/// <summary>Writes findings as builds read them, but for those that the compiler has reported.</summary>
/// <seealso href="https://learn.microsoft.com/visualstudio/msbuild/msbuild-diagnostic-format-for-tasks"/>
internal sealed class BuildReport(
    CheckRequest request, CompilerLog log, BuildSeverities severities, TextWriter output)
{
    private readonly PathMap _paths = new(request.PathMap);
    private readonly Dictionary<string, SourceText> _sources = [];
    private readonly HashSet<string> _written = [];

    public bool HasErrors { get; private set; }

    public void Add(Finding finding) => Add(finding.Rule, finding.Severity, finding.Message, finding.Location);

    public void AddFailure(string message, SourceLocation? place) =>
        Add(Rule.AnalysisFailed, Severity.Error, message, place);

    private void Add(Rule rule, Severity severity, string message, SourceLocation? place)
    {
        var file = place is null ? null : _paths.Original(place.File);
        if (log.Holds(rule.Id, message, file, place?.Line ?? 0))
            return;
        var source = file is null ? null : Source(file);
        if (source?.IsDisabled(rule.Id, place!.Line) == true)
            return;
        if (severities.WordFor(rule, severity, file) is not { } word)
            return;
        var origin = source is null ? "SchemaKit" : $"{file}({place!.Line},{source.FirstColumn(place.Line)})";
        var line = $"{origin}: {word} {rule.Id}: {message.ReplaceLineEndings(" ")}";
        if (!_written.Add(line))
            return;
        HasErrors |= word == "error";
        output.WriteLine(line);
    }

    private SourceText? Source(string file)
    {
        if (!_sources.TryGetValue(file, out var source))
            _sources[file] = source = SourceText.Read(file);
        return source;
    }
}
