using System.Diagnostics;
using SchemaKit.Testing.Clusters;

namespace SchemaKit.Testing.Tests;

/// <summary>No server outlives the process that started it.</summary>
public sealed class OrphanTests
{
    [Fact]
    public async Task A_killed_process_leaves_no_server_and_no_directory()
    {
        using var owner = Child(ChildProgram.Hold);
        var run = await RunOfAsync(owner);
        var server = run.Postmaster.ProcessId()!.Value;
        (await ProcessTable.HasArgumentAsync(server, run.Data, CancellationToken.None)).Should().BeTrue();

        owner.Kill();

        await Eventually.EndedAsync(server, run.Data);
        await Eventually.GoneAsync(run.Folder);
    }

    [Fact]
    public async Task A_process_that_ends_without_disposing_leaves_nothing_behind()
    {
        using var owner = Child(ChildProgram.Exit);
        var run = await RunOfAsync(owner);

        await owner.WaitForExitAsync();

        owner.ExitCode.Should().Be(0);
        Directory.Exists(run.Folder).Should().BeFalse();
    }

    [Fact]
    public async Task A_server_that_lost_its_owner_and_its_watchdog_is_swept_up_by_the_next_start()
    {
        using var owner = Child(ChildProgram.Hold);
        var run = await RunOfAsync(owner);
        var server = run.Postmaster.ProcessId()!.Value;
        foreach (var watchdog in await WatchdogsOfAsync(run))
            _ = Posix.Signal(watchdog, Posix.Kill);

        owner.Kill();
        await owner.WaitForExitAsync();
        (await ProcessTable.HasArgumentAsync(server, run.Data, CancellationToken.None)).Should().BeTrue();

        await using var next = await EphemeralPostgres.StartAsync(o => o.Isolation = Isolation.Cluster);

        (await ProcessTable.HasArgumentAsync(server, run.Data, CancellationToken.None)).Should().BeFalse();
        Directory.Exists(run.Folder).Should().BeFalse();
    }

    [Fact]
    public async Task A_server_whose_owner_lives_is_not_swept_up()
    {
        using var owner = Child(ChildProgram.Hold);
        var run = await RunOfAsync(owner);

        await using (await EphemeralPostgres.StartAsync(o => o.Isolation = Isolation.Cluster))
        {
            var server = run.Postmaster.ProcessId()!.Value;
            (await ProcessTable.HasArgumentAsync(server, run.Data, CancellationToken.None)).Should().BeTrue();
        }

        owner.Kill();
        await Eventually.GoneAsync(run.Folder);
    }

    private static Process Child(string mode)
    {
        string[] arguments = ["exec", typeof(ChildProgram).Assembly.Location, mode];
        return Process.Start(new ProcessStartInfo("dotnet", arguments) { RedirectStandardOutput = true })!;
    }

    // The child prints the data directory, then the run directory.
    private static async Task<RunDirectory> RunOfAsync(Process child)
    {
        var data = await child.StandardOutput.ReadLineAsync();
        var folder = await child.StandardOutput.ReadLineAsync();
        data.Should().StartWith(folder + "/");
        return new RunDirectory(folder!, lease: null);
    }

    // Both shells: the one that waits for the server, and the one that waits for the owner.
    private static async Task<List<int>> WatchdogsOfAsync(RunDirectory run)
    {
        var shells = new List<int>();
        foreach (var process in Process.GetProcesses())
        {
            using (process)
            {
                if (await ProcessTable.HasArgumentAsync(process.Id, run.Folder, CancellationToken.None))
                    shells.Add(process.Id);
            }
        }

        shells.Should().HaveCount(2);
        return shells;
    }
}
