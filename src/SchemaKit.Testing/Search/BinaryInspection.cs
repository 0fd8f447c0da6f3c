using SchemaKit.Testing.Clusters;

namespace SchemaKit.Testing.Search;

/// <summary>Decides whether a folder holds a server that this process can start.</summary>
internal sealed class BinaryInspection(VersionProbe versions, RunAsUser? user)
{
    public async Task<(PostgresBinaries? Binaries, string Flaw)> InspectAsync(
        string folder,
        CancellationToken cancellationToken)
    {
        if (!Directory.Exists(folder))
            return (null, "no such folder");

        var postgres = Path.Combine(folder, "postgres");
        if (!File.Exists(postgres))
            return (null, "no postgres in it");

        if (!File.Exists(Path.Combine(folder, "initdb")))
            return (null, "no initdb beside postgres");

        if (IsScript(postgres))
            return (null, "its postgres is a script that stands for a server elsewhere");

        if (RunAsUser.IsNeeded && user is null)
            return (null, $"this process is root, and no user {RunAsUser.Candidates} exists to run the server");

        if (user is not null && !UnixAccess.IsOpenToOthers(postgres))
            return (null, $"this process is root, and the user {user.Name} who must run the server cannot read it");

        var version = await versions.AskAsync(postgres, cancellationToken).ConfigureAwait(false);
        return version is null
            ? (null, "its postgres does not run on this machine")
            : (new PostgresBinaries(folder, version), "");
    }

    private static bool IsScript(string path)
    {
        try
        {
            using var file = File.OpenRead(path);
            return file.ReadByte() == '#' && file.ReadByte() == '!';
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}
