using System.Diagnostics;

namespace SchemaKit.Testing.Clusters;

/// <summary>How every program of PostgreSQL is started here.</summary>
internal static class ChildProcess
{
    /// <summary>Fixed: the locale of the machine must not decide how a test sorts. macOS has no C.UTF-8.</summary>
    public static string Locale => OperatingSystem.IsMacOS() ? "en_US.UTF-8" : "C.UTF-8";

    public static ProcessStartInfo Start(string file, IEnumerable<string> arguments, RunAsUser? user)
    {
        // The current folder may be closed to the user who runs the server.
        var start = new ProcessStartInfo(file, arguments) { UseShellExecute = false, WorkingDirectory = "/" };
        foreach (var inherited in start.Environment.Keys.Where(IsForAnotherServer).ToList())
            start.Environment.Remove(inherited);

        start.Environment["LC_ALL"] = Locale;
        if (user is not null)
            start.UserName = user.Name;

        return start;
    }

    private static bool IsForAnotherServer(string variable) => variable.StartsWith("PG", StringComparison.Ordinal);
}
