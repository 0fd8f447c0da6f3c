using System.CommandLine;
using SchemaKit.Ddl;
using SchemaKit.Tool.Sources;

namespace SchemaKit.Tool.Commands;

/// <summary><c>schemakit script</c>: the SQL that creates a schema.</summary>
internal static class ScriptCommand
{
    public static Command Create(Streams streams)
    {
        var source = new SourceOptions();
        var ifNotExists = new Option<bool>("--if-not-exists")
        {
            Description = "Leave alone what is there already, so that the script can run again.",
        };
        var output = new Option<string>("--output")
        {
            Description = "The file to write, instead of standard output.",
            HelpName = "x.sql",
        };
        var command = new Command("script", "Prints the SQL that creates a schema.") { ifNotExists, output };
        source.AddTo(command);
        command.SetAction(async (parse, cancellation) =>
        {
            var model = await source.ReadAsync(parse, streams, cancellation);
            var options = new DdlOptions { IfNotExists = parse.GetValue(ifNotExists) };
            var script = DdlScript.Of(model, options).ToString();
            if (parse.GetValue(output) is { } file)
                await File.WriteAllTextAsync(file, script, cancellation);
            else
                await streams.Out.WriteAsync(script);
            return ExitCode.Clean;
        });
        return command;
    }
}
