namespace SchemaKit.Postgres.Tests.Catalog;

/// <summary>Progress as it was reported, at once and on the same thread.</summary>
internal sealed class Heard<T>(Action<T>? then = null) : IProgress<T>
{
    private readonly List<T> _values = [];

    public IReadOnlyList<T> Values => _values;

    public void Report(T value)
    {
        _values.Add(value);
        then?.Invoke(value);
    }
}
