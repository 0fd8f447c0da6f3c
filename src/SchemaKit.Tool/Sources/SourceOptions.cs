using System.CommandLine;
using System.CommandLine.Parsing;
using SchemaKit.Model;

namespace SchemaKit.Tool.Sources;

/// <summary>The options that say where a schema comes from; exactly one of the sources is given.</summary>
internal sealed class SourceOptions
{
    private readonly Option<string> _model = new("--model")
    {
        Description = "A model as JSON, as inspect writes it; - for standard input.",
        HelpName = "x.json",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_model);
        command.Validators.Add(Validate);
    }

    public Task<DatabaseModel> ReadAsync(ParseResult parse, Streams streams, CancellationToken cancellation) =>
        ModelFile.ReadAsync(parse.GetValue(_model)!, streams.In, cancellation);

    private void Validate(CommandResult result)
    {
        if (result.GetResult(_model) is null)
            result.AddError("Say where the schema comes from: --model x.json.");
    }
}
