using System.Globalization;

namespace SchemaKit.Testing.Clusters;

/// <summary>What the kernel says about a process that is not our child.</summary>
internal static class ProcessTable
{
    /// <summary>Whether the process lives and was started with the argument; a zombie has none.</summary>
    public static async Task<bool> HasArgumentAsync(int process, string argument, CancellationToken cancellationToken)
    {
        if (!OperatingSystem.IsMacOS())
            return ArgumentsOnLinux(process).Split('\0').Contains(argument, StringComparer.Ordinal);

        var id = process.ToString(CultureInfo.InvariantCulture);
        string[] arguments = ["-ww", "-o", "command=", "-p", id];
        var listed = await Command.RunAsync("/bin/ps", arguments, user: null, cancellationToken)
            .ConfigureAwait(false);
        return listed.Output.Split(' ', '\n').Contains(argument, StringComparer.Ordinal);
    }

    private static string ArgumentsOnLinux(int process)
    {
        try
        {
            return File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/cmdline"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
