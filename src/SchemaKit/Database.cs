namespace SchemaKit;

/// <summary>The base of a database class: it names the tables and whatever else the database has.</summary>
/// <remarks>It holds no state and no logic.</remarks>
public abstract class Database
{
    /// <summary>Says what the database holds.</summary>
    /// <param name="d">The definition to speak to.</param>
    protected abstract void Define(DatabaseDefinition d);

    internal void Apply(DatabaseDefinition d) => Define(d);
}
