namespace SchemaKit;

/// <summary>What every object of a schema can say of itself. Immutable: each call returns a copy.</summary>
/// <typeparam name="TSelf">The class itself.</typeparam>
public abstract class SchemaObject<TSelf> : SchemaObject
    where TSelf : SchemaObject<TSelf>
{
    private protected SchemaObject(Model.SchemaObjectKind kind, string name, string schema, string file, int line)
        : base(kind, name, schema, file, line)
    {
    }

    internal SchemaObject[] Prerequisites { get; private set; } = [];

    internal TableReference[] PrerequisiteTables { get; private set; } = [];

    /// <summary>Says what the object is for.</summary>
    /// <param name="text">The comment that the server keeps.</param>
    public TSelf Comment(string text) => Copy(o => o.CommentText = text);

    /// <summary>Names objects that must be there first; those in the holes of SQL are known already.</summary>
    /// <param name="objects">The objects.</param>
    public TSelf DependsOn(params SchemaObject[] objects) =>
        Copy(o => o.Prerequisites = [.. Prerequisites, .. objects]);

    /// <summary>Names tables that must be there first; those in the holes of SQL are known already.</summary>
    /// <param name="tables">The tables, as <c>Pg.Table&lt;Users&gt;()</c>.</param>
    public TSelf DependsOn(params TableReference[] tables) =>
        Copy(o => o.PrerequisiteTables = [.. PrerequisiteTables, .. tables]);

    private protected TSelf Copy(Action<TSelf> change)
    {
        var copy = (TSelf)MemberwiseClone();
        change(copy);
        return copy;
    }
}
