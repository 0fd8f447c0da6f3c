using System.CommandLine;
using System.CommandLine.Parsing;
using SchemaKit.Model;

namespace SchemaKit.Tool.Sources;

/// <summary>The options that say where a schema comes from; exactly one of the sources is given.</summary>
internal sealed class SourceOptions
{
    private const string Choices = "--project x.csproj, --assembly x.dll, --model x.json or --connection";

    private readonly Option<string> _project = new("--project")
    {
        Description = "A project, or its folder; it is built first.",
        HelpName = "x.csproj",
    };

    private readonly Option<string> _assembly = new("--assembly")
    {
        Description = "A compiled assembly.",
        HelpName = "x.dll",
    };

    private readonly Option<string> _model = new("--model")
    {
        Description = "A model as JSON, as inspect writes it; - for standard input.",
        HelpName = "x.json",
    };

    private readonly Option<string> _connection = new("--connection")
    {
        Description = "A live database: a URI or keywords; without a value, what PGHOST, PGSERVICE and the like say.",
        HelpName = "postgresql://user@host/shop",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string> _database = new("--database")
    {
        Description = "The database class, where an assembly has several.",
        HelpName = "class",
    };

    private readonly Option<string> _configuration = new("--configuration")
    {
        Description = "The configuration to build.",
        HelpName = "Release",
    };

    private readonly Option<string> _framework = new("--framework")
    {
        Description = "The target framework to build, where a project has several.",
        HelpName = "net10.0",
    };

    private readonly Option<bool> _noBuild = new("--no-build")
    {
        Description = "Take the project as it was built last.",
    };

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="instead">What may be given in place of a schema; null for nothing.</param>
    public void AddTo(Command command, Option? instead = null)
    {
        Option[] options = [_project, _assembly, _model, _connection, _database, _configuration, _framework, _noBuild];
        foreach (var option in options)
            command.Options.Add(option);
        command.Validators.Add(result => Validate(result, instead));
    }

    private static string ChoicesWith(Option? instead) =>
        instead is null ? Choices : $"{Choices}; or give {instead.Name} {instead.HelpName}";

    /// <summary>The live database that the schema comes from; null for other sources.</summary>
    public string? ConnectionOf(ParseResult parse) =>
        parse.GetResult(_connection) is { Implicit: false } ? parse.GetValue(_connection) ?? "" : null;

    public async Task<DatabaseModel> ReadAsync(ParseResult parse, Streams streams, CancellationToken cancellation)
    {
        if (parse.GetValue(_model) is { } model)
            return await ModelFile.ReadAsync(model, streams.In, cancellation);
        var error = TextWriter.Synchronized(streams.Error);
        if (ConnectionOf(parse) is { } connection)
            return await LiveDatabase.ReadAsync(connection, error, streams.IsErrorWatched, cancellation);
        var assembly = parse.GetValue(_assembly) is { } path
            ? BuiltAssembly.Of(path)
            : await Build(parse).RunAsync(error, cancellation);
        return await SchemaHost.ReadAsync(assembly, parse.GetValue(_database), error, cancellation);
    }

    private ProjectBuild Build(ParseResult parse) => new(parse.GetRequiredValue(_project))
    {
        Configuration = parse.GetValue(_configuration),
        Framework = parse.GetValue(_framework),
        IsBuilt = parse.GetValue(_noBuild),
    };

    private void Validate(CommandResult result, Option? instead)
    {
        Option[] sources = [_project, _assembly, _model, _connection, .. instead is null ? [] : new[] { instead }];
        Option[] ofBuilds = [_configuration, _framework, _noBuild];
        var given = sources.Where(IsGiven).Select(option => option.Name).ToArray();
        if (given.Length == 0)
            result.AddError($"Say where the schema comes from: {ChoicesWith(instead)}.");
        else if (given.Length > 1)
            result.AddError($"{string.Join(" and ", given)} are given: a schema comes from one place.");
        else if ((IsGiven(_model) || IsGiven(_connection)) && IsGiven(_database))
            result.AddError(
                $"--database chooses among the classes of an assembly; {given[0]} is one database already.");
        else if (!IsGiven(_project) && ofBuilds.FirstOrDefault(IsGiven) is { } stray)
            result.AddError($"{stray.Name} is about how a project is built: it goes with --project.");

        bool IsGiven(Option option) => result.GetResult(option) is { Implicit: false };
    }
}
