using SchemaKit.Model;

namespace SchemaKit;

/// <summary>Identity, for the three integer types that can have it.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/ddl-identity-columns.html"/>
public static class IdentityColumns
{
    /// <summary>Fills the column from a sequence of its own.</summary>
    /// <param name="column">The column.</param>
    /// <param name="generation">Whether an insert may give a value itself.</param>
    /// <param name="start">The first value; null for PostgreSQL's default.</param>
    /// <param name="increment">The step; null for one.</param>
    /// <param name="min">The least value; null for PostgreSQL's default.</param>
    /// <param name="max">The greatest value; null for that of the type.</param>
    /// <param name="cache">How many values a session takes at once; null for one.</param>
    /// <param name="cycle">Whether it starts again at its end.</param>
    public static Column<long> Identity(
        this Column<long> column,
        IdentityGeneration generation = IdentityGeneration.Always,
        long? start = null,
        long? increment = null,
        long? min = null,
        long? max = null,
        long? cache = null,
        bool cycle = false) =>
        column.WithIdentity(Model(generation, start, increment, min, max, cache, cycle));

    /// <inheritdoc cref="Identity(Column{long}, IdentityGeneration, long?, long?, long?, long?, long?, bool)"/>
    public static Column<int> Identity(
        this Column<int> column,
        IdentityGeneration generation = IdentityGeneration.Always,
        long? start = null,
        long? increment = null,
        long? min = null,
        long? max = null,
        long? cache = null,
        bool cycle = false) =>
        column.WithIdentity(Model(generation, start, increment, min, max, cache, cycle));

    /// <inheritdoc cref="Identity(Column{long}, IdentityGeneration, long?, long?, long?, long?, long?, bool)"/>
    public static Column<short> Identity(
        this Column<short> column,
        IdentityGeneration generation = IdentityGeneration.Always,
        long? start = null,
        long? increment = null,
        long? min = null,
        long? max = null,
        long? cache = null,
        bool cycle = false) =>
        column.WithIdentity(Model(generation, start, increment, min, max, cache, cycle));

    /// <summary>
    /// Fills the column from a sequence of its own that says more: its name, privileges and a comment.
    /// </summary>
    /// <param name="column">The column.</param>
    /// <param name="sequence">The sequence; the column owns it, and no other object of the database uses it.</param>
    /// <param name="generation">Whether an insert may give a value itself.</param>
    public static Column<long> Identity(
        this Column<long> column, Sequence sequence, IdentityGeneration generation = IdentityGeneration.Always) =>
        column.WithIdentity(sequence, generation);

    /// <inheritdoc cref="Identity(Column{long}, Sequence, IdentityGeneration)"/>
    public static Column<int> Identity(
        this Column<int> column, Sequence sequence, IdentityGeneration generation = IdentityGeneration.Always) =>
        column.WithIdentity(sequence, generation);

    /// <inheritdoc cref="Identity(Column{long}, Sequence, IdentityGeneration)"/>
    public static Column<short> Identity(
        this Column<short> column, Sequence sequence, IdentityGeneration generation = IdentityGeneration.Always) =>
        column.WithIdentity(sequence, generation);

    private static IdentityModel Model(
        IdentityGeneration generation, long? start, long? increment, long? min, long? max, long? cache, bool cycle)
    {
        var options = new SequenceOptions
        {
            Start = start,
            Increment = increment,
            MinValue = min,
            MaxValue = max,
            Cache = cache,
            IsCycled = cycle,
        };
        return new(generation) { Sequence = options == new SequenceOptions() ? null : options };
    }
}
