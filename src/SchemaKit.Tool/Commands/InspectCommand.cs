using System.CommandLine;
using SchemaKit.Model;
using SchemaKit.Tool.Sources;

namespace SchemaKit.Tool.Commands;

/// <summary><c>schemakit inspect</c>: the model itself.</summary>
internal static class InspectCommand
{
    public static Command Create(Streams streams)
    {
        var source = new SourceOptions();
        var format = Formats.Option(Formats.Json);
        var command = new Command("inspect", "Prints the model of a schema as JSON.") { format };
        source.AddTo(command);
        command.SetAction(async (parse, cancellation) =>
        {
            await streams.Out.WriteAsync(ModelJson.Write(await source.ReadAsync(parse, streams, cancellation)));
            return ExitCode.Clean;
        });
        return command;
    }
}
