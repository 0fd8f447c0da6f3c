using System.Diagnostics;
using SchemaKit.Testing.Clusters;

namespace SchemaKit.Testing.Tests;

/// <summary>Waits for what the kernel does in its own time, and no longer than five seconds.</summary>
internal static class Eventually
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(5);

    public static Task EndedAsync(int process, string data) => IsTrueAsync(
        async () => !await ProcessTable.HasArgumentAsync(process, data, CancellationToken.None)
            && !Posix.Exists(process),
        $"process {process} must end");

    public static Task GoneAsync(string folder) =>
        IsTrueAsync(() => Task.FromResult(!Directory.Exists(folder)), $"{folder} must go");

    private static async Task IsTrueAsync(Func<Task<bool>> condition, string because)
    {
        var started = Stopwatch.GetTimestamp();
        while (!await condition())
        {
            Stopwatch.GetElapsedTime(started).Should().BeLessThan(s_limit, because);
            await Task.Delay(5);
        }
    }
}
