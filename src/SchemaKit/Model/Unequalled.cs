namespace SchemaKit.Model;

/// <summary>Carries a value through a record without taking part in its equality: any two are equal.</summary>
internal readonly struct Unequalled<T>(T? value) : IEquatable<Unequalled<T>>
    where T : class
{
    public T? Value { get; } = value;

    public bool Equals(Unequalled<T> other) => true;

    public override bool Equals(object? obj) => obj is Unequalled<T>;

    public override int GetHashCode() => 0;
}
