using Npgsql;
using SchemaKit.Ddl;
using SchemaKit.Model;
using SchemaKit.Rules;

namespace SchemaKit.Testing;

/// <summary>
/// What a team asserts of its database, with any test framework: each assertion throws when it fails.
/// </summary>
public static class DatabaseAssertions
{
    /// <summary>Asserts that the rules find nothing of a severity or above.</summary>
    /// <param name="database">The database.</param>
    /// <param name="settings">
    /// The settings; null for those of the nearest <c>schemakit.json</c>, sought from the folder of the test program
    /// upwards, or for the house convention where there is none.
    /// </param>
    /// <param name="from">The least severity that counts.</param>
    /// <exception cref="FindingsException">A rule found something.</exception>
    /// <exception cref="SettingsException">The nearest <c>schemakit.json</c> has faults; it names them all.</exception>
    /// <exception cref="SchemaDefinitionException">The classes do not describe a database.</exception>
    public static void ShouldFollowEveryRule(
        this Database database, RuleSettings? settings = null, Severity from = Severity.Info)
    {
        var report = Linter.Check(DatabaseModel.Of(database), settings ?? Settings(AppContext.BaseDirectory));
        var counted = report.Findings.Where(finding => finding.Severity >= from).ToValueList();
        if (counted.Count > 0)
            throw new FindingsException(report with { Findings = counted });
    }

    /// <summary>Asserts that a server can create the database.</summary>
    /// <param name="database">The database.</param>
    /// <param name="postgres">Where to create it; it stays there until disposed.</param>
    /// <param name="cancellation">Ends the creation early.</param>
    /// <exception cref="StatementFailedException">The server refused a statement.</exception>
    /// <exception cref="SchemaDefinitionException">The classes do not describe a database.</exception>
    public static async Task ShouldCreateOnAsync(
        this Database database, EphemeralPostgres postgres, CancellationToken cancellation = default)
    {
        await using var connection = await postgres.DataSource.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        foreach (var statement in DdlScript.Of(DatabaseModel.Of(database)).Statements)
        {
            try
            {
                await using var command = new NpgsqlCommand(statement.Text, connection);
                await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
            }
            catch (PostgresException refusal)
            {
                throw new StatementFailedException(statement, refusal);
            }
        }
    }

    internal static RuleSettings Settings(string folder) =>
        NearestSettings.Above(folder) is { } file
            ? RuleSettings.Parse(File.ReadAllText(file), file) with { Today = DateTime.Today }
            : RuleSettings.Default;
}
