using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;

namespace SchemaKit.Benchmarks;

/// <summary>The <c>pg_dump</c> that is installed; it refuses servers of later versions.</summary>
internal static partial class PgDump
{
    /// <summary>The major version.</summary>
    public static async Task<int> VersionAsync()
    {
        var version = await RunAsync(new("pg_dump") { ArgumentList = { "--version" } });
        return int.Parse(Major().Match(version).Value, CultureInfo.InvariantCulture);
    }

    /// <summary>The SQL that creates a database again, without its rows.</summary>
    public static Task<string> SchemaAsync(string connectionString)
    {
        var database = new NpgsqlConnectionStringBuilder(connectionString);
        return RunAsync(new("pg_dump")
        {
            ArgumentList =
            {
                "--schema-only",
                $"--host={database.Host}",
                $"--port={database.Port}",
                $"--username={database.Username}",
                database.Database!,
            },
            Environment = { ["PGPASSWORD"] = database.Password },
        });
    }

    private static async Task<string> RunAsync(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        using var process = Process.Start(start) ?? throw new Win32Exception($"{start.FileName} did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException(await errors);
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Major();
}
