using Microsoft.CodeAnalysis.Text;
using SchemaKit.Rules;

namespace SchemaKit.Analyzers.Reporting;

/// <summary>What is wrong with an additional file, shown in it.</summary>
internal static class FileFault
{
    public static Diagnostic Of(SettingsFault fault, string path, SourceText text)
    {
        var line = Math.Min(Math.Max(fault.Line - 1, 0), text.Lines.Count - 1);
        var start = new LinePosition(line, Math.Max(fault.Column - 1, 0));
        var location =
            Location.Create(path, TextSpan.FromBounds(text.Lines[line].Start, text.Lines[line].End), new(start, start));
        return Diagnostic.Create(Descriptors.For(Rule.AnalysisFailed), location, fault.Message);
    }
}
