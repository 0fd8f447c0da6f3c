using System.CommandLine;
using SchemaKit.Tool.Reports;

namespace SchemaKit.Tool.Commands;

/// <summary><c>schemakit rules</c>: what there is to find.</summary>
internal static class RulesCommand
{
    public static Command Create(Streams streams)
    {
        var format = Formats.Option(Formats.Text, Formats.Json);
        var command = new Command("rules", "Lists all rules.") { format };
        command.SetAction(async parse =>
        {
            if (parse.GetValue(format) == Formats.Json)
                await streams.Out.WriteAsync(RuleListJson.Write());
            else
                RuleTable.Write(streams);
            return ExitCode.Clean;
        });
        return command;
    }
}
