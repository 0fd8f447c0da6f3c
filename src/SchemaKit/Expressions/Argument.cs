using SchemaKit.Naming;

namespace SchemaKit.Expressions;

/// <summary>An argument of a function.</summary>
/// <param name="Value">What is given.</param>
internal sealed record Argument(Expression Value)
{
    /// <summary>The parameter, where it is named.</summary>
    public string? Name { get; init; }

    /// <summary>What SQL writes before it instead of a comma: <c>from</c>, <c>placing</c>.</summary>
    public string? Keyword { get; init; }

    /// <summary>Whether an array gives the rest of the arguments.</summary>
    public bool IsVariadic { get; init; }

    public string ToSql() =>
        $"{(IsVariadic ? "variadic " : "")}{(Name is null ? "" : $"{Identifier.Quote(Name)} => ")}{Value.ToSql()}";
}
