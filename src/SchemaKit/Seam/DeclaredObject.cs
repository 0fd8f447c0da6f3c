namespace SchemaKit.Seam;

/// <summary>A table or a group as the builder sees it: real at run time, interpreted in the compiler.</summary>
internal abstract class DeclaredObject
{
    /// <summary>What late lambdas are given.</summary>
    public abstract object Self { get; }

    /// <summary>
    /// False when the interpreter met code that it could not follow. Read it after <see cref="Members"/>.
    /// </summary>
    public virtual bool IsComplete => true;

    /// <summary>The public properties that hold a column or a group.</summary>
    public abstract IEnumerable<DeclaredMember> Members();

    public abstract void Define(TableDefinition t);
}
