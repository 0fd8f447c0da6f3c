namespace SchemaKit.Model;

/// <summary>The kinds of object that a schema holds and that others can depend on.</summary>
public enum SchemaObjectKind
{
    /// <summary>A table.</summary>
    Table,

    /// <summary>A view.</summary>
    View,

    /// <summary>A materialized view.</summary>
    MaterializedView,

    /// <summary>A sequence.</summary>
    Sequence,

    /// <summary>A function or a procedure, with every list of parameters that bears its name.</summary>
    Routine,

    /// <summary>An enum, a domain or a composite type.</summary>
    Type,

    /// <summary>A text search configuration.</summary>
    TextSearchConfiguration,

    /// <summary>An object that the model keeps as its own SQL.</summary>
    Raw,
}
