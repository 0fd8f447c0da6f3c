using System.Diagnostics;

namespace SchemaKit.Tool.Tests;

/// <summary>The process that runs the endless database, as that prints it.</summary>
internal sealed record Child(int Id, string Folder)
{
    public bool IsRunning => Process.GetProcesses().Any(process => process.Id == Id);

    public static Child Parse(string line)
    {
        var words = line.Split(' ');
        return new(int.Parse(words[0]), Path.GetDirectoryName(words[1])!);
    }
}
