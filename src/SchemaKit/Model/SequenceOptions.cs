namespace SchemaKit.Model;

/// <summary>How a sequence counts; what is null is PostgreSQL's default.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createsequence.html"/>
public sealed record SequenceOptions
{
    /// <summary>The first value.</summary>
    public long? Start { get; init; }

    /// <summary>The step, which may be negative.</summary>
    public long? Increment { get; init; }

    /// <summary>The least value.</summary>
    public long? MinValue { get; init; }

    /// <summary>The greatest value.</summary>
    public long? MaxValue { get; init; }

    /// <summary>How many values a session takes at once.</summary>
    public long? Cache { get; init; }

    /// <summary>Whether it starts again at its end.</summary>
    public bool IsCycled { get; init; }
}
