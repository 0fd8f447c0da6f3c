namespace SchemaKit.Model;

/// <summary>Whether parallel queries may run a function.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/parallel-safety.html"/>
public enum ParallelSafety
{
    /// <summary>They may not.</summary>
    Unsafe,

    /// <summary>Only their leader may.</summary>
    Restricted,

    /// <summary>They may.</summary>
    Safe,
}
