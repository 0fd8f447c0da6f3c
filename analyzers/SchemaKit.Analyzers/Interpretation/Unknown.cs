namespace SchemaKit.Analyzers.Interpretation;

/// <summary>The value of what could not be followed.</summary>
internal sealed class Unknown
{
    private Unknown()
    {
    }

    public static Unknown Value { get; } = new();

    public static bool IsIn(object? value) => value switch
    {
        Unknown => true,
        object?[] items => items.Any(IsIn),
        TupleValue tuple => tuple.Items.Any(IsIn),
        _ => false,
    };
}
