using SchemaKit.Model;

namespace SchemaKit.Seam;

/// <summary>What the holes of a piece of SQL are called, and a note of all that they mention.</summary>
/// <param name="database">Where tables and other objects are looked up.</param>
/// <param name="owner">What holds the SQL, for faults.</param>
/// <param name="nameOf">The name of a column of the table at hand.</param>
/// <param name="user">The line that uses the SQL, for faults.</param>
/// <param name="mentioned">Collects what is mentioned; null where that need not be there first.</param>
internal sealed class SqlNames(
    DatabaseDraft database,
    QualifiedName owner,
    Func<Column, string> nameOf,
    SourceLocation? user,
    ISet<ObjectReference>? mentioned)
{
    public string Of(Column column) => nameOf(column);

    public string Of(ColumnReference column) =>
        database.Resolve(column, user) is { } path ? Noted(path.Table, path.Column) : "?";

    public QualifiedName Of(TableReference table)
    {
        if (database.Resolve(table.Table, user) is not { } draft)
            return new("?", "?");
        return Noted(draft.Name, draft.Name);
    }

    /// <summary>A member of a class by the convention.</summary>
    public string Of(string member) => database.MemberName(member);

    /// <summary>A table as data names it; it need not be there first.</summary>
    public string Bare(TableReference table) => database.Resolve(table.Table, user)?.Name switch
    {
        null => "?",
        { Schema: "public" } name => name.Name,
        { } name => name.ToString(),
    };

    public QualifiedName Of(SchemaObject value)
    {
        database.Use(value);
        mentioned?.Add(value.Reference);
        return value.Name;
    }

    public string SqlOf(SchemaObject value)
    {
        Of(value);
        return HasNul(value.Name.Name) ? "?" : value.SqlName;
    }

    /// <summary>The text, unless PostgreSQL cannot store it.</summary>
    public string Storable(string text)
    {
        if (HasNul(text))
            database.RefuseNul(owner, user);
        return text;
    }

    private static bool HasNul(string text) => text.IndexOf('\0') >= 0;

    private T Noted<T>(QualifiedName table, T result)
    {
        mentioned?.Add(new(SchemaObjectKind.Table, table));
        return result;
    }
}
