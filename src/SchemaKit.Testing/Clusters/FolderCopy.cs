namespace SchemaKit.Testing.Clusters;

/// <summary>Copies a folder with its modes; the runtime clones the files where the file system can.</summary>
internal static class FolderCopy
{
    public static void Copy(string from, string to, CancellationToken cancellationToken)
    {
        if (OperatingSystem.IsWindows())
            throw new PlatformNotSupportedException();

        var source = new DirectoryInfo(from);
        Directory.CreateDirectory(to, source.UnixFileMode);
        foreach (var entry in source.EnumerateFileSystemInfos())
        {
            var target = Path.Combine(to, entry.Name);
            if (entry.LinkTarget is { } link)
                File.CreateSymbolicLink(target, link);
            else if (entry is FileInfo file)
                file.CopyTo(target);
            else
                Copy(entry.FullName, target, cancellationToken);
        }

        cancellationToken.ThrowIfCancellationRequested();
    }
}
