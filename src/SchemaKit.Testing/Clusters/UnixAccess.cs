namespace SchemaKit.Testing.Clusters;

/// <summary>What a user who owns nothing on a path may do there.</summary>
internal static class UnixAccess
{
    /// <summary>Whether anybody may run the file: it, and every folder above it, is open to others.</summary>
    public static bool IsOpenToOthers(string file)
    {
        if (OperatingSystem.IsWindows())
            return true;

        const UnixFileMode runnable = UnixFileMode.OtherRead | UnixFileMode.OtherExecute;
        if ((File.GetUnixFileMode(file) & runnable) != runnable)
            return false;

        for (var folder = new FileInfo(file).Directory; folder is not null; folder = folder.Parent)
        {
            if (!folder.UnixFileMode.HasFlag(UnixFileMode.OtherExecute))
                return false;
        }

        return true;
    }
}
