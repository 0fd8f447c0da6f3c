using System.CommandLine;
using SchemaKit.Model;
using SchemaKit.NormalForms;
using SchemaKit.Rules;
using SchemaKit.Rules.Linting;
using SchemaKit.Settings;
using SchemaKit.Tool.Designs;
using SchemaKit.Tool.Relations;
using SchemaKit.Tool.Sources;
using SchemaKit.Tool.Verifications;

namespace SchemaKit.Tool.Commands;

/// <summary><c>schemakit normalize</c>: what normal forms say, and the better design.</summary>
internal sealed class NormalizeCommand
{
    private const string Third = "3nf";
    private const string BoyceCodd = "bcnf";

    private readonly SourceOptions _source = new();
    private readonly Option<string> _format = Formats.Option(Formats.Text, Formats.Json, Formats.Sql, Formats.CSharp);
    private readonly Option<string> _settings = SettingsFile.Option();
    private readonly VerifyOptions _verify = new();
    private readonly Streams _streams;

    private readonly Option<string> _dependencies = new("--dependencies")
    {
        Description = "Relations with their dependencies as JSON; - for standard input.",
        HelpName = "x.json",
    };

    private readonly Option<string> _table = new("--table")
    {
        Description = "The only table to look at.",
        HelpName = "schema.name",
    };

    private readonly Option<string> _form = new("--to")
    {
        Description = "The form of the better design.",
        HelpName = $"{Third}|{BoyceCodd}",
        DefaultValueFactory = _ => Third,
    };

    private readonly Option<bool> _view = new("--view")
    {
        Description = "With --format sql: let a view with all columns take the old name in the last step.",
    };

    private NormalizeCommand(Streams streams) => _streams = streams;

    public static Command Create(Streams streams)
    {
        var normalize = new NormalizeCommand(streams);
        normalize._form.AcceptOnlyFromAmong(Third, BoyceCodd);
        var command = new Command("normalize", "Finds keys and normal forms, and the better design.")
        {
            normalize._dependencies, normalize._table, normalize._form, normalize._format, normalize._view,
            normalize._settings,
        };
        normalize._source.AddTo(command, instead: normalize._dependencies);
        normalize._verify.AddTo(command, normalize._dependencies, normalize._form, normalize._view);
        command.SetAction(normalize.RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parse, CancellationToken cancellation)
    {
        if (parse.GetValue(_dependencies) is { } file)
            return await CalculateAsync(file, parse.GetRequiredValue(_format), cancellation);
        var folder = Environment.CurrentDirectory;
        var settings = await SettingsFile.ReadAsync(parse.GetValue(_settings), folder, cancellation);
        var model = Stated(await _source.ReadAsync(parse, _streams, cancellation), settings);
        var chosen = Chosen(model, parse.GetValue(_table)).ToArray();
        if (_verify.ConnectionOf(parse, _source.ConnectionOf(parse)) is { } connection)
            return await VerifyAsync(parse, connection, model, chosen, settings, cancellation);
        var form = parse.GetValue(_form) == BoyceCodd ? NormalForm.BoyceCodd : NormalForm.Third;
        var designs = chosen
            .Select(table => BetterDesign.Of(table, model, form, cancellation))
            .OfType<BetterDesign>()
            .ToList();
        switch (parse.GetRequiredValue(_format))
        {
            case Formats.Json:
                await _streams.Out.WriteLineAsync(DesignJson.Write(designs));
                break;
            case Formats.Sql:
                DesignSql.Write(designs, parse.GetValue(_view), _streams.Out);
                break;
            case Formats.CSharp:
                DesignCSharp.Write(designs, model, _streams.Out);
                break;
            default:
                DesignText.Write(designs, _streams.Out);
                break;
        }

        return ExitCode.Clean;
    }

    private async Task<int> VerifyAsync(
        ParseResult parse,
        string connection,
        DatabaseModel model,
        TableModel[] chosen,
        RuleSettings settings,
        CancellationToken cancellation)
    {
        var format = parse.GetRequiredValue(_format);
        if (format is Formats.Sql or Formats.CSharp)
            throw new FailureException($"--verify proposes no design: --format {format} does not go with it.");
        var context = new RuleContext(model, settings);
        var judged = chosen.Where(t => !context.IsExternal(t.Name) && !context.IsExcluded(t.Name.ToString())).ToArray();
        var observations = await LiveDatabase.ObserveAsync(
            connection, model with { Tables = [.. judged] }, _verify.Read(parse), _streams, cancellation);
        // The model has what the settings declare already.
        var applied = settings with { Dependencies = [] };
        var verification = Verification.Of(model, judged, observations, applied, cancellation);
        if (format == Formats.Json)
            await _streams.Out.WriteAsync(VerificationJson.Write(verification));
        else
            new VerificationText(verification, _streams).Write();
        return verification.ExitCode;
    }

    /// <summary>The model with what the settings declare of it; a typo there shall not look like a clean table.</summary>
    private static DatabaseModel Stated(DatabaseModel model, RuleSettings settings)
    {
        var faults = string.Join(Environment.NewLine, StatedInSettings.Faults(model, settings));
        return faults.Length == 0 ? StatedInSettings.In(model, settings) : throw new FailureException(faults);
    }

    private static IEnumerable<TableModel> Chosen(DatabaseModel model, string? name)
    {
        if (name is null)
            return model.Tables;
        var chosen = model.Tables.Where(t => t.Name.ToString() == name || Wording.Of(t.Name) == name).ToList();
        return chosen.Count > 0
            ? chosen
            : throw new FailureException($"There is no table {name}: write schema.name, as findings do.");
    }

    private async Task<int> CalculateAsync(string path, string format, CancellationToken cancellation)
    {
        if (format is Formats.Sql or Formats.CSharp)
            throw new FailureException($"--dependencies knows no types: --format {format} needs a schema.");
        var file = await RelationsFile.ReadAsync(path, _streams.In, cancellation);
        var calculations = file.Relations.Select(relation => Calculation.Of(relation, cancellation)).ToList();
        if (format == Formats.Json)
            await _streams.Out.WriteAsync(CalculationJson.Write(calculations, file.IsList));
        else
            CalculationText.Write(calculations, _streams);
        return ExitCode.Clean;
    }
}
