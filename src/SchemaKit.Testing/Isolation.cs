namespace SchemaKit.Testing;

/// <summary>How much of a server a test has to itself.</summary>
public enum Isolation
{
    /// <summary>A fresh database in a cluster that the tests of this process share. The cheap default.</summary>
    Database,

    /// <summary>
    /// A cluster of its own, for tests that create roles, change settings, or stop the server.
    /// </summary>
    Cluster,
}
