namespace SchemaKit.Ddl;

/// <summary>How a script is written; every member has a default.</summary>
public sealed record DdlOptions
{
    /// <summary>
    /// Whether the script leaves alone what is there already, so that it can run again. It looks at names only: an
    /// object that is there under its name stays as it is, whatever it says.
    /// </summary>
    public bool IfNotExists { get; init; }
}
