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
        var command = new Command("lint", "Asks the rules about a schema.") { format, failOn };
        source.AddTo(command);
        command.SetAction(async (parse, cancellation) =>
        {
            var model = await source.ReadAsync(parse, streams, cancellation);
            var report = Linter.Check(model, settings: null, cancellation);
            if (parse.GetValue(format) == Formats.Json)
                await streams.Out.WriteAsync(LintJson.Write(report));
            else
                LintText.Write(report, streams, Environment.CurrentDirectory);
            return FailOn.ExitCodeOf(report, parse.GetRequiredValue(failOn));
        });
        return command;
    }
}
