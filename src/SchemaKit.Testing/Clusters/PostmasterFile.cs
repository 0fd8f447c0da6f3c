using System.Globalization;

namespace SchemaKit.Testing.Clusters;

/// <summary>
/// The file <c>postmaster.pid</c>, whose first line is the server's process id and whose eighth is its state: see
/// <c>miscadmin.h</c> of PostgreSQL. Reading it takes half the time of <c>pg_ctl -w</c>, and unlike a connection it
/// cannot be answered by another server.
/// </summary>
internal readonly record struct PostmasterFile(string Path)
{
    private const int StatusLine = 7;

    public int? ProcessId() => Read() is [var first, ..] ? ParseId(first) : null;

    public bool IsReady(int process) =>
        Read() is { Length: > StatusLine } lines
        && ParseId(lines[0]) == process
        && lines[StatusLine].TrimEnd() == "ready";

    public static int? ParseId(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;

    private string[]? Read()
    {
        try
        {
            return File.Exists(Path) ? File.ReadAllLines(Path) : null;
        }
        catch (IOException)
        {
            // It was replaced or deleted meanwhile.
            return null;
        }
    }
}
