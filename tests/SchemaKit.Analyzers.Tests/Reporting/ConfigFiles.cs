using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace SchemaKit.Analyzers.Tests.Reporting;

/// <summary>Configuration files as the command line of the compiler hands them on.</summary>
internal sealed class ConfigFiles(AnalyzerConfigSet files) : SyntaxTreeOptionsProvider
{
    public AnalyzerConfigOptionsProvider ForAnalyzers { get; } = new Options(files);

    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
        GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(
        SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        files.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

    public override bool TryGetGlobalDiagnosticValue(
        string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
        files.GlobalConfigOptions.TreeOptions.TryGetValue(diagnosticId, out severity);

    private sealed class Options(AnalyzerConfigSet files) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions => new Values(files.GlobalConfigOptions);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) =>
            new Values(files.GetOptionsForSourcePath(tree.FilePath));

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            new Values(files.GetOptionsForSourcePath(textFile.Path));
    }

    private sealed class Values(AnalyzerConfigOptionsResult result) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) =>
            result.AnalyzerOptions.TryGetValue(key, out value!);
    }
}
