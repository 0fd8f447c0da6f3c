using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using SchemaKit.Postgres;

namespace SchemaKit.Tool.Commands;

/// <summary>The options that say how rows are compared with declared dependencies.</summary>
internal sealed class VerifyOptions
{
    private static readonly DependencyCheckOptions s_defaults = new();

    private readonly Option<string> _verify = new("--verify")
    {
        Description = "Compare the rows with the declared dependencies: of the database of --connection, or of this one.",
        HelpName = "postgresql://user@host/shop",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<RowSample?> _sample = new("--sample")
    {
        Description = "With --verify: compare a part of the rows, a percentage or at most a number of them.",
        HelpName = "5%|100000",
        CustomParser = Sample,
    };

    private readonly Option<int> _timeout = new("--statement-timeout")
    {
        Description = "With --verify: the seconds that the server may take for one dependency; 0 for any time.",
        HelpName = "seconds",
        DefaultValueFactory = _ => (int)s_defaults.Timeout.TotalSeconds,
    };

    private readonly Option<int> _witnesses = new("--witnesses")
    {
        Description = "With --verify: the most rows to show that break a dependency, from 0 to 10.",
        HelpName = "rows",
        DefaultValueFactory = _ => s_defaults.Witnesses,
    };

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="others">The options that do not go with <c>--verify</c>.</param>
    public void AddTo(Command command, params Option[] others)
    {
        _timeout.Validators.Add(result => WholeNumber(result, from: 0, to: 1_000_000));
        _witnesses.Validators.Add(result => WholeNumber(result, from: 0, to: s_defaults.Witnesses));
        Option[] own = [_sample, _timeout, _witnesses];
        foreach (var option in own.Prepend(_verify))
            command.Options.Add(option);
        command.Validators.Add(result =>
        {
            if (!IsGiven(result, _verify) && own.FirstOrDefault(o => IsGiven(result, o)) is { } stray)
                result.AddError($"{stray.Name} is about how rows are compared: it goes with --verify.");
            else if (IsGiven(result, _verify) && others.FirstOrDefault(o => IsGiven(result, o)) is { } other)
                result.AddError($"{other.Name} is about a better design: it does not go with --verify.");
        });
    }

    /// <summary>The database whose rows are compared; null when none are.</summary>
    /// <param name="parse">The command line.</param>
    /// <param name="source">The database that the schema comes from, if it does.</param>
    public string? ConnectionOf(ParseResult parse, string? source) =>
        parse.GetResult(_verify) is { Implicit: false } ? parse.GetValue(_verify) ?? source ?? "" : null;

    public DependencyCheckOptions Read(ParseResult parse) => new()
    {
        Sample = parse.GetValue(_sample),
        Timeout = TimeSpan.FromSeconds(parse.GetValue(_timeout)),
        Witnesses = parse.GetValue(_witnesses),
    };

    private static bool IsGiven(CommandResult command, Option option) =>
        command.GetResult(option) is { Implicit: false };

    private static void WholeNumber(OptionResult result, int from, int to)
    {
        if (result.Tokens is [var token]
            && int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && (number < from || number > to))
        {
            result.AddError($"{result.Option.Name} takes a number from {from} to {to}.");
        }
    }

    private static RowSample? Sample(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        var isPercentage = text.EndsWith('%');
        if (isPercentage
            && double.TryParse(text[..^1], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percentage)
            && percentage is > 0 and <= 100)
        {
            return RowSample.OfPercentage(percentage);
        }

        if (!isPercentage
            && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var rows)
            && rows > 0)
        {
            return RowSample.OfRows(rows);
        }

        result.AddError($"--sample takes a percentage, such as 5%, or a number of rows, such as 100000; not {text}.");
        return null;
    }
}
