using System.Runtime.InteropServices;

namespace SchemaKit.Analyzers.Tests.Interpretation;

/// <summary>Processor time, which other work on the machine does not lengthen as it does a clock's.</summary>
internal static class ThreadTime
{
    private const int ClockOfThread = 3;

    /// <summary>What the calling thread has used; where that cannot be told, what its process has, which is more.</summary>
    public static TimeSpan Used
    {
        get
        {
            if (!OperatingSystem.IsLinux() || !Environment.Is64BitProcess || ReadClock(ClockOfThread, out var time) != 0)
                return Environment.CpuUsage.TotalTime;
            return TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1_000.0);
        }
    }

    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int ReadClock(int clock, out Timespec time);

    private struct Timespec
    {
        public long Seconds;
        public long Nanoseconds;
    }
}
