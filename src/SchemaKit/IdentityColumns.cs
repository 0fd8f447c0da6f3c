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
    public static Column<long> Identity(
        this Column<long> column,
        IdentityGeneration generation = IdentityGeneration.Always,
        long? start = null,
        long? increment = null) =>
        column.WithIdentity(new(generation) { Start = start, Increment = increment });

    /// <inheritdoc cref="Identity(Column{long}, IdentityGeneration, long?, long?)"/>
    public static Column<int> Identity(
        this Column<int> column,
        IdentityGeneration generation = IdentityGeneration.Always,
        long? start = null,
        long? increment = null) =>
        column.WithIdentity(new(generation) { Start = start, Increment = increment });

    /// <inheritdoc cref="Identity(Column{long}, IdentityGeneration, long?, long?)"/>
    public static Column<short> Identity(
        this Column<short> column,
        IdentityGeneration generation = IdentityGeneration.Always,
        long? start = null,
        long? increment = null) =>
        column.WithIdentity(new(generation) { Start = start, Increment = increment });
}
