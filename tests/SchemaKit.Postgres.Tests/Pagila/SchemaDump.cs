using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests.Pagila;

/// <summary>What <c>pg_dump</c> says of a database, statement by statement.</summary>
internal static partial class SchemaDump
{
    /// <summary>The statements that create the database; not those that set up the session that replays them.</summary>
    public static async Task<IReadOnlySet<string>> OfAsync(EphemeralPostgres pg)
    {
        var dump = await RunAsync(await CommandAsync(pg), new(pg.ConnectionString));
        return Statement().Matches(dump).Select(m => m.Groups["text"].Value).Where(s => !Session().IsMatch(s)).ToHashSet();
    }

    /// <summary>Whether there is a dump for the server: the npm binaries bring none, and an older one refuses.</summary>
    public static async Task<bool> CanReadAsync(EphemeralPostgres pg)
    {
        var command = await CommandAsync(pg);
        if (command != "pg_dump")
            return true;
        var version = await RunAsync(new ProcessStartInfo(command) { ArgumentList = { "--version" } });
        return int.Parse(Major().Match(version).Value, CultureInfo.InvariantCulture) >= pg.ServerVersion.Major;
    }

    /// <summary>The one that belongs to the server, or else the one on the path.</summary>
    private static async Task<string> CommandAsync(EphemeralPostgres pg)
    {
        var folder = await pg.ValueAsync("select setting from pg_config where name = 'BINDIR'");
        var command = Path.Combine(folder!, "pg_dump");
        return File.Exists(command) ? command : "pg_dump";
    }

    private static Task<string> RunAsync(string command, NpgsqlConnectionStringBuilder database) =>
        RunAsync(new ProcessStartInfo(command)
        {
            ArgumentList =
            {
                "--schema-only",
                "--no-owner",
                $"--host={database.Host}",
                $"--port={database.Port}",
                $"--username={database.Username}",
                database.Database!,
            },
            Environment = { ["PGPASSWORD"] = database.Password, ["PGTZ"] = "UTC" },
        });

    private static async Task<string> RunAsync(ProcessStartInfo start)
    {
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        using var process = Process.Start(start) ?? throw new Win32Exception($"{start.FileName} did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(0, await errors);
        return output;
    }

    // Before a statement stand comments and, from newer versions, commands to psql.
    [GeneratedRegex(
        """
        (?:^(?:--|\\)[^\n]*\n|\s)*
        (?<text>(?>
            --[^\n]*\n
          | \$(?<tag>\w*)\$ .*? \$\k<tag>\$
          | '[^']*'
          | "[^"]*"
          | [^;]
        )+?;)
        """,
        RegexOptions.Singleline | RegexOptions.Multiline | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Statement();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Major();

    [GeneratedRegex(@"^(SET |SELECT pg_catalog\.set_config)")]
    private static partial Regex Session();
}
