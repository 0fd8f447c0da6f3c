namespace SchemaKit.Analyzers.Interpretation;

/// <summary>The variables of a block; closures keep the frame that they were made in.</summary>
internal sealed class Frame(Activation activation, Frame? outer = null)
{
    private Dictionary<ISymbol, object?>? _values;

    public Activation Activation => activation;

    public object? Self => activation.Self;

    private Frame? Outer => outer;

    public Frame Inner() => new(activation, this);

    public void Declare(ISymbol symbol, object? value) =>
        (_values ??= new(SymbolEqualityComparer.Default))[symbol] = value;

    public bool TryGet(ISymbol symbol, out object? value)
    {
        for (var frame = this; frame is not null; frame = frame.Outer)
        {
            if (frame._values is { } values && values.TryGetValue(symbol, out value))
                return true;
        }

        value = null;
        return false;
    }

    public void Assign(ISymbol symbol, object? value)
    {
        for (var frame = this; frame is not null; frame = frame.Outer)
        {
            if (frame._values?.ContainsKey(symbol) != true)
                continue;
            frame._values[symbol] = value;
            return;
        }

        Declare(symbol, value);
    }
}
