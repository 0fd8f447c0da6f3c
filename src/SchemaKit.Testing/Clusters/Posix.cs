using System.Runtime.InteropServices;

namespace SchemaKit.Testing.Clusters;

/// <summary>The three calls of the C library that .NET has no name for.</summary>
internal static class Posix
{
    public const int Quit = 3;
    public const int Kill = 9;

    public static bool IsRoot => EffectiveUserId() == 0;

    /// <summary>Whether there is such a process, be it a zombie.</summary>
    public static bool Exists(int process) => Signal(process, signal: 0) == 0;

    [DllImport("libc", EntryPoint = "geteuid")]
    public static extern uint EffectiveUserId();

    [DllImport("libc", EntryPoint = "kill")]
    public static extern int Signal(int process, int signal);

    public static void ChangeOwner(string path, uint user, uint group)
    {
        if (LChown(path, user, group) != 0)
            throw new IOException(
                $"{path} could not be given to user {user}: {Marshal.GetLastPInvokeErrorMessage()}.");
    }

    [DllImport("libc", EntryPoint = "lchown", SetLastError = true)]
    private static extern int LChown([MarshalAs(UnmanagedType.LPUTF8Str)] string path, uint user, uint group);
}
