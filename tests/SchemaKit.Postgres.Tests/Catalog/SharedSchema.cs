using System.ComponentModel;
using System.Diagnostics;
using Npgsql;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests.Catalog;

/// <summary>
/// Loads SQL files of others as their authors meant them to be loaded: by <c>psql</c>, which goes on after errors. A file
/// that makes a database of its own is loaded into the one at hand.
/// </summary>
internal static class SharedSchema
{
    public static async Task LoadAsync(EphemeralPostgres pg, IEnumerable<string> files)
    {
        var database = new NpgsqlConnectionStringBuilder(pg.ConnectionString);
        var start = new ProcessStartInfo(await CommandAsync(pg))
        {
            ArgumentList =
            {
                "--no-psqlrc",
                "--quiet",
                $"--host={database.Host}",
                $"--port={database.Port}",
                $"--username={database.Username}",
                $"--dbname={database.Database}",
            },
            Environment = { ["PGPASSWORD"] = database.Password },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start) ?? throw new Win32Exception($"{start.FileName} did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        foreach (var file in files)
        {
            foreach (var line in await File.ReadAllLinesAsync(file))
                await process.StandardInput.WriteLineAsync(ChoosesDatabase(line) ? "" : line);
        }

        process.StandardInput.Close();
        await output;
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(0, await errors);
    }

    private static bool ChoosesDatabase(string line) =>
        line.StartsWith("\\c ", StringComparison.Ordinal)
        || line.StartsWith("CREATE DATABASE ", StringComparison.Ordinal)
        || line.StartsWith("DROP DATABASE ", StringComparison.Ordinal);

    /// <summary>The one that belongs to the server, or else the one on the path.</summary>
    private static async Task<string> CommandAsync(EphemeralPostgres pg)
    {
        var folder = await pg.ValueAsync("select setting from pg_config where name = 'BINDIR'");
        var command = Path.Combine(folder!, "psql");
        return File.Exists(command) ? command : "psql";
    }
}
