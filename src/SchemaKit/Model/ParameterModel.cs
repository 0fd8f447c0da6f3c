namespace SchemaKit.Model;

/// <summary>A parameter of a routine.</summary>
/// <param name="Type">The type.</param>
public sealed record ParameterModel(DataType Type)
{
    /// <summary>The name; null when it has none.</summary>
    public string? Name { get; init; }

    /// <summary>Which way the value goes.</summary>
    public ParameterMode Mode { get; init; }

    /// <summary>The value that a call may leave out; null when it must give one.</summary>
    public SqlExpression? Default { get; init; }

    /// <summary>Whether a call gives it a value, so that it is part of the signature.</summary>
    public bool IsInput => Mode is ParameterMode.In or ParameterMode.InOut or ParameterMode.Variadic;
}
