using System.CommandLine;
using SchemaKit.Tool.Relations;

namespace SchemaKit.Tool.Commands;

/// <summary><c>schemakit normalize</c>: what normal forms say, and the better design.</summary>
internal static class NormalizeCommand
{
    public static Command Create(Streams streams)
    {
        var dependencies = new Option<string>("--dependencies")
        {
            Description = "Relations with their dependencies as JSON; - for standard input.",
            HelpName = "x.json",
            Required = true,
        };
        var format = Formats.Option(Formats.Text, Formats.Json);
        var command = new Command("normalize", "Finds keys and normal forms, and the better design.")
        {
            dependencies,
            format,
        };
        command.SetAction(async (parse, cancellation) =>
        {
            var file = await RelationsFile.ReadAsync(parse.GetRequiredValue(dependencies), streams.In, cancellation);
            var calculations = file.Relations.Select(relation => Calculation.Of(relation, cancellation)).ToList();
            if (parse.GetValue(format) == Formats.Json)
                await streams.Out.WriteAsync(CalculationJson.Write(calculations, file.IsList));
            else
                CalculationText.Write(calculations, streams);
            return ExitCode.Clean;
        });
        return command;
    }
}
