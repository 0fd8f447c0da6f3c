using SchemaKit.Seam;

namespace SchemaKit;

/// <summary>Columns that come together; derive from <see cref="ColumnGroup{TSelf}"/>.</summary>
public abstract class ColumnGroup
{
    private protected ColumnGroup()
    {
    }

    /// <summary>Says what the group adds to its table beyond columns, such as an index or a check.</summary>
    /// <param name="t">The definition of the table that holds the group.</param>
    protected virtual void Define(TableDefinition t)
    {
    }

    internal abstract DeclaredObject Describe();

    internal void Apply(TableDefinition t) => Define(t);
}
