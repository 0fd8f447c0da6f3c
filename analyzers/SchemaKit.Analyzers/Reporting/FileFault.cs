using Microsoft.CodeAnalysis.Text;
using SchemaKit.Rules;

namespace SchemaKit.Analyzers.Reporting;

/// <summary>What is wrong with an additional file, shown in it.</summary>
internal static class FileFault
{
    public static Diagnostic Of(SettingsFault fault, string path, SourceText text) => Diagnostic.Create(
        Descriptors.For(Rule.AnalysisFailed), At(fault.Line, fault.Column, path, text), fault.Message);

    /// <summary>A line of the file.</summary>
    public static Location At(int line, int column, string path, SourceText text)
    {
        var index = Math.Min(Math.Max(line - 1, 0), text.Lines.Count - 1);
        var start = new LinePosition(index, Math.Max(column - 1, 0));
        var span = TextSpan.FromBounds(text.Lines[index].Start, text.Lines[index].End);
        return Location.Create(path, span, new(start, start));
    }
}
