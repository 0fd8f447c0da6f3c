using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Expressions;

/// <content>The names of types.</content>
internal sealed partial class ExpressionParser
{
    private static readonly HashSet<string> s_intervalFields = ["year", "month", "day", "hour", "minute", "second"];

    private DataType ParseType()
    {
        TryTake("setof");
        var path = Current.Kind == SqlTokenKind.Word ? ParseTypeWords() : ParseQuotedType();
        // "timestamp(3) with time zone" has its modifier inside its name.
        var modifier = ParseModifier();
        if (path is ["timestamp" or "time"])
            path = [$"{path[0]} {ParseZone()} time zone"];
        if (path is ["interval"])
            path = [ParseInterval()];
        return TypeNames.Of(path, modifier, ParseDimensions());
    }

    private List<string> ParseTypeWords()
    {
        if (TryTake("double", "precision"))
            return ["double precision"];
        var isNational = TryTake("national");
        if (IsAt("character") || IsAt("char") || IsAt("bit") || IsAt("nchar"))
        {
            var word = ParseName() == "bit" ? "bit" : "character";
            return [TryTake("varying") ? $"{word} varying" : word];
        }

        return isNational ? [Fail().ToSql()] : ParsePath();
    }

    /// <summary><c>"char"</c> is another type than <c>char</c>.</summary>
    private List<string> ParseQuotedType()
    {
        var path = ParsePath();
        return path is ["char"] ? ["\"char\""] : path;
    }

    private string ParseZone()
    {
        if (IsAt("with", "time") || IsAt("without", "time"))
        {
            var word = ParseName();
            _at++;
            Expect("zone");
            return word;
        }

        return "without";
    }

    private string ParseInterval()
    {
        var words = new List<string> { "interval" };
        while (Current.Kind == SqlTokenKind.Word
            && (s_intervalFields.Contains(Current.Text) || (words.Count > 1 && IsAt("to"))))
        {
            words.Add(ParseName());
        }

        var precision = words.Count > 1 ? ParseModifier() : null;
        return string.Join(" ", words) + (precision is null ? "" : $"({precision})");
    }

    private string? ParseModifier()
    {
        if (!IsAt("("))
            return null;
        var (open, close) = (_at, ClosingOf(_at));
        if (close == _end)
            return Fail().ToSql();
        _at = close + 1;
        return string.Concat(Enumerable.Range(open + 1, close - open - 1).Select(i => _tokens[i].ToSql()));
    }

    private int ParseDimensions()
    {
        var dimensions = 0;
        if (TryTake("array"))
            dimensions = 1;
        while (IsAt("[") && (Peek(1).Is("]") || (Peek(1).Kind == SqlTokenKind.Number && Peek(2).Is("]"))))
        {
            _at += Peek(1).Is("]") ? 2 : 3;
            dimensions++;
        }

        return dimensions;
    }

    /// <summary>Before a literal these types have any length; after a colon they have one of 1.</summary>
    private static DataType WithoutLength(DataType type) => type switch
    {
        { Name: "character", Modifier: null } => type with { Name = "bpchar" },
        { Name: "bit", Modifier: null } => type with { Name = "\"bit\"" },
        _ => type,
    };

    /// <summary>
    /// <c>interval '1 day'</c>, <c>timestamp with time zone '…'</c>; null where the word is a column or a function, as the
    /// same words may be.
    /// </summary>
    private Cast? ParseTypedLiteral()
    {
        if (!IsAt("double", "precision") && Keywords.Category(Current.Text) != KeywordCategory.NotFunctionOrType)
            return null;
        var start = _at;
        // Fields of an interval follow its text: interval '1' day.
        if (IsAt("interval") && Peek(1).Kind == SqlTokenKind.Text)
        {
            _at++;
            var amount = new Literal(LiteralKind.Text, _tokens[_at++].Text);
            return new(amount, TypeNames.Of([ParseInterval()], modifier: null, dimensions: 0));
        }

        var type = ParseType();
        if (!_hasFailed && Current.Kind == SqlTokenKind.Text)
            return new(new Literal(LiteralKind.Text, _tokens[_at++].Text), WithoutLength(type));
        (_at, _hasFailed) = (start, false);
        return null;
    }
}
