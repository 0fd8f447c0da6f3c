namespace SchemaKit.Postgres;

/// <summary>How far the creation of a database is.</summary>
/// <param name="Done">How many statements have run.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Object">The path of the object that the last of them is about.</param>
public sealed record CreationProgress(int Done, int Total, string Object);
