using System.Diagnostics;
using Npgsql;

namespace SchemaKit.Testing.Tests;

/// <summary>What this assembly does as a program of its own, for tests that must end a process.</summary>
internal static class ChildProgram
{
    public const string Hold = "hold";
    public const string Exit = "exit";
    public const string Time = "time";

    public static async Task<int> Main(string[] arguments)
    {
        switch (arguments)
        {
            case [Hold]:
                await SayWhereAsync(await EphemeralPostgres.StartAsync());
                await Task.Delay(Timeout.Infinite);
                return 0;

            case [Exit]:
                await SayWhereAsync(await EphemeralPostgres.StartAsync());
                return 0;

            case [Time]:
                await TimeAsync();
                return 0;

            default:
                return 2;
        }
    }

    private static async Task SayWhereAsync(EphemeralPostgres pg)
    {
        await using var command = pg.DataSource.CreateCommand("select current_setting('data_directory')");
        Console.WriteLine(await command.ExecuteScalarAsync());
        Console.WriteLine(new NpgsqlConnectionStringBuilder(pg.ConnectionString).Host);
    }

    private static async Task TimeAsync()
    {
        for (var i = 0; i < 10; i++)
        {
            var started = Stopwatch.GetTimestamp();
            await using var pg = await EphemeralPostgres.StartAsync();
            Console.WriteLine($"shared {Stopwatch.GetElapsedTime(started).TotalMilliseconds:F0} ms");
        }

        for (var i = 0; i < 5; i++)
        {
            var started = Stopwatch.GetTimestamp();
            await using var pg = await EphemeralPostgres.StartAsync(o => o.Isolation = Isolation.Cluster);
            Console.WriteLine($"private {Stopwatch.GetElapsedTime(started).TotalMilliseconds:F0} ms");
        }
    }
}
