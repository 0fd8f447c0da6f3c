using System.CommandLine;
using SchemaKit.Rules;
using SchemaKit.Tool.Reports;
using SchemaKit.Tool.Sources;

namespace SchemaKit.Tool.Commands;

/// <summary><c>schemakit lint</c>: asks the rules about a schema.</summary>
internal static class LintCommand
{
    public static Command Create(Streams streams)
    {
        var source = new SourceOptions();
        var format = Formats.Option(Formats.Text, Formats.Json);
        var failOn = FailOn.Option();
        var settings = new Option<string>("--settings")
        {
            Description = $"How the rules apply; the nearest {NearestSettings.FileName} from here upwards where not given.",
            HelpName = NearestSettings.FileName,
        };
        var command = new Command("lint", "Asks the rules about a schema.") { format, failOn, settings };
        source.AddTo(command);
        command.SetAction(async (parse, cancellation) =>
        {
            var folder = Environment.CurrentDirectory;
            var rules = await SettingsFile.ReadAsync(parse.GetValue(settings), folder, cancellation);
            var model = await source.ReadAsync(parse, streams, cancellation);
            var report = Linter.Check(model, rules, cancellation);
            if (parse.GetValue(format) == Formats.Json)
                await streams.Out.WriteAsync(LintJson.Write(report));
            else
                LintText.Write(report, streams, folder);
            return FailOn.ExitCodeOf(report, parse.GetRequiredValue(failOn));
        });
        return command;
    }
}
