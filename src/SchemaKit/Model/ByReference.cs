using System.Runtime.CompilerServices;

namespace SchemaKit.Model;

/// <summary>Tells objects apart that are equal by value.</summary>
internal sealed class ByReference<T> : IEqualityComparer<T>
    where T : class
{
    private ByReference()
    {
    }

    public static ByReference<T> Equality { get; } = new();

    public bool Equals(T? x, T? y) => ReferenceEquals(x, y);

    public int GetHashCode(T obj) => RuntimeHelpers.GetHashCode(obj);
}
