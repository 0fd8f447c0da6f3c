using System.CommandLine;
using SchemaKit.Rules;
using SchemaKit.Tool.Reports;
using SchemaKit.Tool.Sources;

namespace SchemaKit.Tool.Commands;

/// <summary><c>schemakit lint</c>: asks the rules about a schema.</summary>
internal sealed class LintCommand
{
    private readonly SourceOptions _source = new();
    private readonly Option<string> _format = Formats.Option(LintFormats.Names);
    private readonly Option<string> _failOn = FailOn.Option();
    private readonly Option<string> _settings = SettingsFile.Option();
    private readonly Option<bool> _verbose;
    private readonly Streams _streams;

    private readonly Option<string> _baseline = BaselineOption(
        "--baseline", "The findings that were there before: only others are reported.");

    private readonly Option<string> _writeBaseline = BaselineOption(
        "--write-baseline", "Write the findings to a baseline instead of reporting them.");

    private LintCommand(Streams streams, Option<bool> verbose) => (_streams, _verbose) = (streams, verbose);

    public static Command Create(Streams streams, Option<bool> verbose)
    {
        var lint = new LintCommand(streams, verbose);
        var command = new Command("lint", "Asks the rules about a schema.")
        {
            lint._format, lint._failOn, lint._settings, lint._baseline, lint._writeBaseline,
        };
        lint._source.AddTo(command);
        command.SetAction(lint.RunAsync);
        return command;
    }

    private static Option<string> BaselineOption(string name, string description) => new(name)
    {
        Description = description,
        HelpName = BaselineFile.DefaultName,
        Arity = ArgumentArity.ZeroOrOne,
    };

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var folder = Environment.CurrentDirectory;
        var settings = await SettingsFile.ReadAsync(parse.GetValue(_settings), folder, cancellation);
        if (FileOf(parse, _baseline) is { } baseline)
            settings = settings with { Baseline = await BaselineFile.ReadAsync(baseline, folder, cancellation) };
        var model = await _source.ReadAsync(parse, _streams, cancellation);
        var result = new LintResult(Linter.Check(model, settings, cancellation), settings, folder);
        if (FileOf(parse, _writeBaseline) is { } written)
        {
            await BaselineFile.WriteAsync(written, result.Report, _streams.Error, cancellation);
            return ExitCode.Clean;
        }

        LintFormats.Write(result, parse.GetRequiredValue(_format), _streams);
        if (parse.GetValue(_verbose))
            ShowStacks(result.Report);
        return FailOn.ExitCodeOf(result, parse.GetRequiredValue(_failOn));
    }

    private static string? FileOf(ParseResult parse, Option<string> option) =>
        parse.GetResult(option) is { Implicit: false } ? parse.GetValue(option) ?? BaselineFile.DefaultName : null;

    private void ShowStacks(LintReport report)
    {
        foreach (var finding in report.Findings.Where(f => f.Cause is not null))
            _streams.Error.WriteLine($"{finding.Message}\n{finding.Cause}");
    }
}
