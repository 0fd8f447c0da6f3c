using SchemaKit.Model;

namespace SchemaKit;

/// <summary>A check constraint that is being defined.</summary>
public sealed class CheckDefinition
{
    internal CheckDefinition(string name, Sql condition, SourceLocation location) =>
        (Name, Condition, Location) = (name, condition, location);

    internal string Name { get; }

    internal Sql Condition { get; }

    internal SourceLocation Location { get; }

    internal string? FullName { get; private set; }

    internal bool IsNotEnforced { get; private set; }

    internal bool IsNoInherit { get; private set; }

    internal bool IsNotValid { get; private set; }

    internal string? CommentText { get; private set; }

    /// <summary>Names the constraint instead of leaving that to the convention.</summary>
    /// <param name="name">The name in the database.</param>
    public CheckDefinition Named(string name)
    {
        FullName = name;
        return this;
    }

    /// <summary>Leaves out tables that inherit.</summary>
    public CheckDefinition NoInherit()
    {
        IsNoInherit = true;
        return this;
    }

    /// <summary>Does not check the rows that are there already.</summary>
    public CheckDefinition NotValid()
    {
        IsNotValid = true;
        return this;
    }

    /// <summary>Says it for the reader and the planner, and never checks it (PostgreSQL 18).</summary>
    public CheckDefinition NotEnforced()
    {
        IsNotEnforced = true;
        return this;
    }

    /// <summary>Says what the check is for.</summary>
    /// <param name="text">The comment that the server keeps.</param>
    public CheckDefinition Comment(string text)
    {
        CommentText = text;
        return this;
    }

    internal CheckModel ToModel(string nameByConvention, SqlExpression condition) =>
        new(FullName ?? nameByConvention, condition)
        {
            Location = Location,
            IsNoInherit = IsNoInherit,
            IsNotValid = IsNotValid,
            IsNotEnforced = IsNotEnforced,
            IsNamedByConvention = FullName is null,
            Comment = CommentText,
        };
}
