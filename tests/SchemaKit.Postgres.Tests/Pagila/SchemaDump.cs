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
    /// <summary>A server of the version of the <c>pg_dump</c> that is installed, which refuses later ones.</summary>
    public static async Task<EphemeralPostgres> StartServerAsync()
    {
        var major = await MajorAsync();
        return await EphemeralPostgres.StartAsync(options => options.Version = major);
    }

    /// <summary>Whether the server is not newer than the <c>pg_dump</c> that is installed.</summary>
    public static async Task<bool> CanReadAsync(EphemeralPostgres pg) => pg.ServerVersion.Major <= await MajorAsync();

    /// <summary>The statements that create the database; not those that set up the session that replays them.</summary>
    public static async Task<IReadOnlySet<string>> OfAsync(EphemeralPostgres pg)
    {
        var dump = await RunAsync(Dump(new(pg.ConnectionString)));
        return Statement().Matches(dump).Select(m => m.Groups["text"].Value).Where(s => !Session().IsMatch(s))
            .ToHashSet();
    }

    private static async Task<int> MajorAsync()
    {
        var version = await RunAsync(new("pg_dump") { ArgumentList = { "--version" } });
        return int.Parse(Major().Match(version).Value, CultureInfo.InvariantCulture);
    }

    private static ProcessStartInfo Dump(NpgsqlConnectionStringBuilder database) => new("pg_dump")
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
    };

    private static async Task<string> RunAsync(ProcessStartInfo start)
    {
        start.RedirectStandardOutput = start.RedirectStandardError = true;
        using var process = Process.Start(start) ?? throw new Win32Exception($"{start.FileName} did not start.");
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(0, await errors);
        return output;
    }

    [GeneratedRegex(@"\d+")]
    private static partial Regex Major();

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

    [GeneratedRegex(@"^(SET |SELECT pg_catalog\.set_config)")]
    private static partial Regex Session();
}
