namespace SchemaKit.Testing.Clusters;

/// <summary>The second net: stops and deletes clusters whose owner and watchdog were both killed.</summary>
internal static class LeaseSweep
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    public static async Task RunAsync(RunRoot root, CancellationToken cancellationToken)
    {
        foreach (var path in Directory.EnumerateFiles(root.Folder, "*" + Lease.Extension))
        {
            if (Lease.TryTake(path, FileMode.Open) is not { } lease)
                continue;

            var run = new RunDirectory(root.RunOf(Path.GetFileNameWithoutExtension(path)), lease);
            await StopAsync(run, cancellationToken).ConfigureAwait(false);
            run.Delete();
        }
    }

    private static async Task StopAsync(RunDirectory run, CancellationToken cancellationToken)
    {
        if (run.Postmaster.ProcessId() is not { } process)
            return;

        foreach (var signal in new[] { Posix.Quit, Posix.Kill })
        {
            for (var waited = TimeSpan.Zero; waited < s_patience; waited += TimeSpan.FromMilliseconds(10))
            {
                // The id alone proves nothing: it may have been given to another process since.
                if (!await ProcessTable.HasArgumentAsync(process, run.Data, cancellationToken).ConfigureAwait(false))
                    return;

                if (waited == TimeSpan.Zero)
                    _ = Posix.Signal(process, signal);

                await Task.Delay(TimeSpan.FromMilliseconds(10), cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
