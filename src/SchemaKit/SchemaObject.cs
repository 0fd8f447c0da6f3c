using SchemaKit.Model;
using SchemaKit.Seam;

namespace SchemaKit;

/// <summary>Something beside tables that a schema holds: a domain, a sequence, a function, a view, …</summary>
/// <remarks>
/// Keep it in a static property. It joins the database when <c>d.Add(…)</c> says so, or when a column, a trigger or a
/// piece of SQL uses it.
/// </remarks>
public abstract class SchemaObject
{
    private protected SchemaObject(SchemaObjectKind kind, string name, string schema, string file, int line) =>
        (Kind, Name, Location) = (kind, new(schema, name), SourceLocation.At(file, line));

    internal SchemaObjectKind Kind { get; }

    internal QualifiedName Name { get; }

    internal SourceLocation Location { get; }

    internal string? CommentText { get; private protected set; }

    internal ObjectReference Reference => new(Kind, Name);

    /// <summary>How a piece of SQL names it.</summary>
    internal virtual string SqlName => Name.ToSql();

    /// <summary>Adds what the object says to the models of the database.</summary>
    internal abstract void AddTo(ObjectModels models, ObjectDraft draft);
}
