namespace SchemaKit.Postgres.Tests.Expressions;

/// <summary>
/// Expressions with hardly a parenthesis, so that precedence alone says what belongs together. The operands fit where
/// they are put, but what the operators make of them may not: the server refuses such a one.
/// </summary>
internal sealed class RandomExpressions(int seed)
{
    private readonly Random _random = new(seed);

    public string Next() => Condition(4);

    private string Condition(int depth) => depth == 0
        ? OneOf("b", "c", "true", "i = 1", "t is null")
        : _random.Next(16) switch
        {
            0 => $"{Condition(depth - 1)} and {Condition(depth - 1)}",
            1 => $"{Condition(depth - 1)} or {Condition(depth - 1)}",
            2 => $"not {Condition(depth - 1)}",
            3 => $"{Number(depth - 1)} {OneOf("<", ">", "=", "<=", ">=", "<>", "!=")} {Number(depth - 1)}",
            4 => $"{Text(depth - 1)} {OneOf("like", "not like", "ilike", "~", "!~*", "similar to", "=")} "
                + $"{Text(depth - 1)}",
            5 => $"{Number(depth - 1)} {OneOf("", "not ")}between {OneOf("", "symmetric ")}{Number(depth - 1)} "
                + $"and {Number(depth - 1)}",
            6 => $"{Number(depth - 1)} {OneOf("", "not ")}in ({Number(depth - 1)}, {Number(depth - 1)})",
            7 => $"{Condition(depth - 1)} is {OneOf("", "not ")}{OneOf("null", "true", "false", "unknown")}",
            8 => $"{Number(depth - 1)} is {OneOf("", "not ")}distinct from {Number(depth - 1)}",
            9 => $"{Number(depth - 1)} {OneOf("= any", "<> all", "< any")} "
                + $"({OneOf("a", "array[1, i]", "'{1,2}'::int[]", "select k")})",
            10 => $"({Condition(depth - 1)})",
            11 => $"{Text(depth - 1)} {OneOf("isnull", "notnull", "is null")}",
            12 => $"case when {Condition(depth - 1)} then {Condition(depth - 1)} else {Condition(depth - 1)} end",
            13 => $"a {OneOf("@>", "&&", "<@")} {OneOf("m", "array[1, 2]", "a || m", "a || i")}",
            14 => $"exists (select from other o where o.a = {Number(depth - 1)} and {Condition(depth - 1)})",
            _ => $"{Condition(depth - 1)} = {Condition(depth - 1)}",
        };

    private string Number(int depth) => depth <= 0
        ? OneOf("i", "j", "1", "2.5", "k", "n", "a[1]", "(xy).x", "\"order\"", "1e2")
        : _random.Next(11) switch
        {
            0 or 1 or 2 => $"{Number(depth - 1)} {OneOf("+", "-", "*", "/", "^", "%")} {Number(depth - 1)}",
            3 => $"- {Number(depth - 1)}",
            4 => $"@ {Number(depth - 1)}",
            5 => $"{Number(depth - 1)}::{OneOf("int", "numeric", "numeric(10,2)", "int8", "double precision")}",
            6 => $"length({Text(depth - 1)})",
            7 => $"coalesce({Number(depth - 1)}, {Number(depth - 1)})",
            8 => $"({Number(depth - 1)})",
            9 => $"extract({OneOf("year", "month", "epoch")} from ts)",
            _ => $"+ {Number(depth - 1)}",
        };

    private string Text(int depth) => depth <= 0
        ? OneOf("t", "u", "v", "'x'", "E'a\\'b'", "$$c$$", "ta[1]", "\"Mixed\"")
        : _random.Next(8) switch
        {
            0 or 1 => $"{Text(depth - 1)} || {Text(depth - 1)}",
            2 => $"{Text(depth - 1)} collate \"C\"",
            3 => $"lower({Text(depth - 1)})",
            4 => $"{Number(depth - 1)}::text",
            5 => $"substring({Text(depth - 1)} from 1 for 2)",
            6 => $"js ->> {Text(depth - 1)}",
            _ => $"ts at time zone {Text(depth - 1)}::text",
        };

    private string OneOf(params string[] choices) => choices[_random.Next(choices.Length)];
}
