using SchemaKit.Model;
using SchemaKit.Seam;

namespace SchemaKit;

/// <summary>A foreign key that is being defined.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/ddl-constraints.html#DDL-CONSTRAINTS-FK"/>
public sealed class ForeignKeyDefinition
{
    internal ForeignKeyDefinition(
        Column[] columns, TableType table, Func<object, Column[]?> target, SourceLocation location) =>
        (Columns, Table, Target, Location) = (columns, table, target, location);

    internal Column[] Columns { get; }

    internal TableType Table { get; }

    internal Func<object, Column[]?> Target { get; }

    internal SourceLocation Location { get; }

    internal string? Name { get; private set; }

    internal ReferentialAction DeleteAction { get; private set; }

    internal Column[] DeleteColumns { get; private set; } = [];

    internal ReferentialAction UpdateAction { get; private set; }

    internal bool IsMatchFull { get; private set; }

    internal bool IsNotValid { get; private set; }

    internal bool IsNotEnforced { get; private set; }

    internal bool IsPeriod { get; private set; }

    internal Deferral Deferral { get; private set; }

    internal string? CommentText { get; private set; }

    /// <summary>Names the constraint instead of leaving that to the convention.</summary>
    /// <param name="name">The name in the database.</param>
    public ForeignKeyDefinition Named(string name)
    {
        Name = name;
        return this;
    }

    /// <summary>What happens when a referenced row is deleted.</summary>
    /// <param name="action">The action.</param>
    /// <param name="columns">The columns that set null and set default are limited to; none for all.</param>
    public ForeignKeyDefinition OnDelete(ReferentialAction action, params Column[] columns)
    {
        (DeleteAction, DeleteColumns) = (action, columns);
        return this;
    }

    /// <summary>What happens when a referenced key changes.</summary>
    /// <param name="action">The action.</param>
    public ForeignKeyDefinition OnUpdate(ReferentialAction action)
    {
        UpdateAction = action;
        return this;
    }

    /// <summary>Refuses rows of which some but not all columns are null.</summary>
    public ForeignKeyDefinition MatchFull()
    {
        IsMatchFull = true;
        return this;
    }

    /// <summary>Lets transactions put off the check.</summary>
    /// <param name="initiallyDeferred">Whether they do so unless they say otherwise.</param>
    public ForeignKeyDefinition Deferrable(bool initiallyDeferred = false)
    {
        Deferral = initiallyDeferred ? Deferral.InitiallyDeferred : Deferral.InitiallyImmediate;
        return this;
    }

    /// <summary>Does not check the rows that are there already.</summary>
    public ForeignKeyDefinition NotValid()
    {
        IsNotValid = true;
        return this;
    }

    /// <summary>Says it for the reader and the planner, and never checks it (PostgreSQL 18).</summary>
    public ForeignKeyDefinition NotEnforced()
    {
        IsNotEnforced = true;
        return this;
    }

    /// <summary>The last column is a range that the referenced rows must cover (PostgreSQL 18).</summary>
    public ForeignKeyDefinition Period()
    {
        IsPeriod = true;
        return this;
    }

    /// <summary>Says what the foreign key is for.</summary>
    /// <param name="text">The comment that the server keeps.</param>
    public ForeignKeyDefinition Comment(string text)
    {
        CommentText = text;
        return this;
    }
}
