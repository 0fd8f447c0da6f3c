using Npgsql;
using SchemaKit.Model;
using SchemaKit.NormalForms;
using SchemaKit.Postgres.Observing;
using SchemaKit.Rules;

namespace SchemaKit.Postgres;

/// <summary>Compares the rows of a live database with the dependencies that its tables declare.</summary>
/// <remarks>
/// Each dependency is one query in a read-only transaction of its own; the server counts, and nothing but the counts and
/// a few witnesses leaves it. Row security must not hide rows from the role: where it would, that dependency is not
/// compared. Of rows with a null in the determinant a dependency does not speak; among dependents null is a value like
/// any other, equal to itself, as in <c>group by</c>.
/// </remarks>
public static class DependencyCheck
{
    private const int MaxWitnesses = 10;

    /// <summary>Compares each declared dependency that says something, table by table.</summary>
    /// <param name="source">Where the connection comes from.</param>
    /// <param name="model">The tables, as they are in the database, with their dependencies.</param>
    /// <param name="options">How rows are compared; null for all rows, for a minute at most.</param>
    /// <param name="progress">Hears of each dependency; null for nobody.</param>
    /// <param name="cancellation">Ends the comparison, on the server too.</param>
    /// <returns>What the rows say, in the order of tables and declarations.</returns>
    /// <exception cref="ArgumentNullException">There is no source or no model.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The timeout, or the number of witnesses, is out of range.</exception>
    /// <exception cref="NpgsqlException">The server cannot be reached, or goes away.</exception>
    public static async Task<ValueList<DependencyObservation>> ObserveAsync(
        NpgsqlDataSource source,
        DatabaseModel model,
        DependencyCheckOptions? options = null,
        IProgress<DependencyCheckProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(model);
        options ??= new();
        ArgumentOutOfRangeException.ThrowIfLessThan(options.Timeout, TimeSpan.Zero, nameof(options));
        ArgumentOutOfRangeException.ThrowIfNegative(options.Witnesses, nameof(options));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(options.Witnesses, MaxWitnesses, nameof(options));
        var queries = model.Tables.SelectMany(table => QueriesOf(table, options)).ToArray();
        if (queries.Length == 0)
            return [];
        var observations = new List<DependencyObservation>();
        var connection = await source.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            foreach (var query in queries)
            {
                progress?.Report(new(query.Table.Name, observations.Count, queries.Length));
                observations.Add(await ObservingSession.AskAsync(connection, query, options, cancellation)
                    .ConfigureAwait(false));
            }
        }

        return observations.ToValueList();
    }

    private static IEnumerable<DependencyQuery> QueriesOf(TableModel table, DependencyCheckOptions options)
    {
        if (table.Dependencies.Count == 0)
            return [];
        var stated = new TableDependencies(table);
        return stated.Declared
            .Where(declared => !declared.Dependents.IsSubsetOf(declared.Determinant))
            .Select(declared => DependencyQuery.Of(declared, stated, options))
            .OfType<DependencyQuery>();
    }
}
