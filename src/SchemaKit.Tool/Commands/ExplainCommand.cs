using System.CommandLine;
using SchemaKit.Rules;
using SchemaKit.Rules.Linting;
using SchemaKit.Tool.Pages;

namespace SchemaKit.Tool.Commands;

/// <summary><c>schemakit explain SK4001</c>: why a rule asks for what it asks.</summary>
internal static class ExplainCommand
{
    public static Command Create(Streams streams)
    {
        var name = new Argument<string>("rule")
        {
            Description = "An id such as SK4001, or a slug such as foreign-key-index.",
        };
        var command = new Command("explain", "Prints the page of a rule.") { name };
        command.SetAction(async parse =>
        {
            await streams.Out.WriteAsync(RulePage.Of(Find(parse.GetRequiredValue(name))));
            return ExitCode.Clean;
        });
        return command;
    }

    private static Rule Find(string name)
    {
        var names = new RuleNames(Catalogue.All);
        return names.Find(name.ToUpperInvariant())
            ?? names.Find(name.ToLowerInvariant())
            ?? throw new FailureException(names.Unknown(name));
    }
}
