namespace SchemaKit;

/// <summary>The base of a table class: columns are get-only properties made by <see cref="Pg"/>.</summary>
/// <remarks>It holds no state and no logic, and no member that a column's name could hide.</remarks>
public abstract class Table
{
    /// <summary>Says everything about the table that is not a column.</summary>
    /// <param name="t">The definition to speak to.</param>
    protected abstract void Define(TableDefinition t);

    internal void Apply(TableDefinition t) => Define(t);
}
