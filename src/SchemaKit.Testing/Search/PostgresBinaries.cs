namespace SchemaKit.Testing.Search;

/// <summary>A folder that holds a server and its <c>initdb</c>.</summary>
internal sealed record PostgresBinaries(string Folder, Version Version)
{
    public string Postgres => Path.Combine(Folder, "postgres");

    public string Initdb => Path.Combine(Folder, "initdb");

    /// <summary>Changes when the binaries are upgraded in place.</summary>
    public string Stamp => $"{Postgres}|{File.GetLastWriteTimeUtc(Postgres).Ticks}";

    public string Description => $"PostgreSQL {Version} from {Folder}";
}
