namespace SchemaKit.Tool.Reports;

/// <summary>The formats in which <c>lint</c> can report, by name.</summary>
internal static class LintFormats
{
    private static readonly Dictionary<string, Func<LintResult, string>> s_writers = new()
    {
        ["json"] = result => LintJson.Write(result.Report),
        ["sarif"] = LintSarif.Write,
        ["github"] = LintGitHub.Write,
        ["msbuild"] = LintMSBuild.Write,
        ["junit"] = LintJUnit.Write,
        ["markdown"] = LintMarkdown.Write,
    };

    /// <summary>All names; text, for people, comes first.</summary>
    public static string[] Names { get; } = [Commands.Formats.Text, .. s_writers.Keys];

    public static void Write(LintResult result, string format, Streams streams)
    {
        if (s_writers.TryGetValue(format, out var write))
            streams.Out.Write(write(result));
        else
            LintText.Write(result, streams);
    }
}
