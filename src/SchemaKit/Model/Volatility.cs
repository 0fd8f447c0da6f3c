namespace SchemaKit.Model;

/// <summary>What the result of a function may depend on.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/xfunc-volatility.html"/>
public enum Volatility
{
    /// <summary>Anything; it may also change data.</summary>
    Volatile,

    /// <summary>Its arguments and the data as one statement sees it.</summary>
    Stable,

    /// <summary>Its arguments alone.</summary>
    Immutable,
}
