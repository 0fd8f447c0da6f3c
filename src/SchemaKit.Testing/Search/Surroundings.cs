using System.Runtime.InteropServices;

namespace SchemaKit.Testing.Search;

/// <summary>Everything a search may ask of the machine, so that a test can be a different machine.</summary>
internal sealed record Surroundings
{
    public required Func<string, string?> Variable { get; init; }

    public required Platform Platform { get; init; }

    public required Architecture Architecture { get; init; }

    /// <summary>Folders of binaries, with a <c>*</c> where the version stands.</summary>
    public required IReadOnlyList<string> InstallationFolders { get; init; }

    /// <summary>Where to look for <c>node_modules</c>, and from there upwards.</summary>
    public required IReadOnlyList<string> StartFolders { get; init; }

    public static Surroundings OfThisProcess()
    {
        var platform = OperatingSystem.IsWindows() ? Platform.Windows
            : OperatingSystem.IsMacOS() ? Platform.MacOS
            : Platform.Linux;
        return new Surroundings
        {
            Variable = Environment.GetEnvironmentVariable,
            Platform = platform,
            Architecture = RuntimeInformation.OSArchitecture,
            InstallationFolders = InstallationFoldersOf(platform),
            StartFolders = [Environment.CurrentDirectory, AppContext.BaseDirectory],
        };
    }

    /// <summary>The value of an environment variable; one that is set to nothing counts as not set.</summary>
    public string? Named(string variable) =>
        Variable(variable) is { } value && !string.IsNullOrWhiteSpace(value) ? value : null;

    private static IReadOnlyList<string> InstallationFoldersOf(Platform platform) => platform switch
    {
        Platform.Linux =>
        [
            "/usr/lib/postgresql/*/bin",
            "/usr/pgsql-*/bin",
            "/home/linuxbrew/.linuxbrew/opt/postgresql@*/bin",
        ],
        Platform.MacOS =>
        [
            "/opt/homebrew/opt/postgresql@*/bin",
            "/usr/local/opt/postgresql@*/bin",
            "/Applications/Postgres.app/Contents/Versions/*/bin",
        ],
        _ => [],
    };
}
