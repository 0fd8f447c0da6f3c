using System.CommandLine;
using SchemaKit.Model;
using SchemaKit.Tool.Designs;
using SchemaKit.Tool.Sources;

namespace SchemaKit.Tool.Commands;

/// <summary><c>schemakit inspect</c>: the model itself, as JSON or as the classes that say it.</summary>
internal sealed class InspectCommand
{
    private readonly SourceOptions _source = new();
    private readonly Option<string> _format = Formats.Option(Formats.Json, Formats.CSharp);
    private readonly Streams _streams;

    private readonly Option<string> _output = new("--output")
    {
        Description = "Where to write, instead of standard output: a file, or for C# the folder of the classes.",
        HelpName = "folder",
    };

    private readonly Option<string> _namespace = new("--namespace")
    {
        Description = "With --format csharp: the namespace of the classes; its last word names the database class.",
        HelpName = "Shop",
    };

    private InspectCommand(Streams streams) => _streams = streams;

    public static Command Create(Streams streams)
    {
        var inspect = new InspectCommand(streams);
        var command = new Command("inspect", "Prints the model of a schema, as JSON or as C# classes.")
        {
            inspect._format, inspect._output, inspect._namespace,
        };
        inspect._source.AddTo(command);
        command.SetAction(inspect.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        var isCSharp = parse.GetRequiredValue(_format) == Formats.CSharp;
        var output = parse.GetValue(_output);
        var space = ClassFiles.Namespace(parse.GetValue(_namespace));
        if (space is not null && !isCSharp)
            throw new FailureException("--namespace is about classes: it goes with --format csharp.");
        var model = await _source.ReadAsync(parse, _streams, cancellation);
        if (isCSharp)
            await new ClassFiles(model, space).WriteAsync(output, _streams, cancellation);
        else if (output is not null)
            await File.WriteAllTextAsync(output, ModelJson.Write(model), cancellation);
        else
            await _streams.Out.WriteAsync(ModelJson.Write(model));
        return ExitCode.Clean;
    }
}
