using System.Diagnostics;

namespace SchemaKit.Tool.Host;

/// <summary>
/// Ends this process with its parent, however that ends: the parent holds the other end of standard input, and the
/// system closes it.
/// </summary>
internal static class ParentWatch
{
    public static void Start()
    {
        var input = Console.OpenStandardInput();
        Console.SetIn(TextReader.Null);
        new Thread(() => Watch(input)) { IsBackground = true }.Start();
    }

    private static void Watch(Stream input)
    {
        while (input.ReadByte() >= 0)
        {
        }

        // Not an orderly exit: the user's handlers could hold it up.
        Process.GetCurrentProcess().Kill();
    }
}
