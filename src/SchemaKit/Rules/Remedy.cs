namespace SchemaKit.Rules;

/// <summary>What would put a finding right.</summary>
/// <remarks>
/// Each line of the C# says by its beginning where it goes. A statement, <c>t.Index(UserId);</c>, is added to
/// <c>Define</c> of the table. <c>Pg.BigInt()</c> takes the place of the factory that begins the declaration of the
/// column; its name stays, and the type of the property, and of those that refer to it, follows. A call with a dot in
/// front, <c>.MatchFull()</c>, is added to the end of the declaration, or takes the place of a call of that name. What
/// begins with <c>public</c> is a member of the table. A comment tells what else is so: <c>// in Users</c> names
/// another table, and <c>// instead of t.Unique(Code)</c> what is to go, several joined by <c>and</c>.
/// </remarks>
/// <param name="CSharp">The C# to write; null when there is none to write without thought.</param>
/// <param name="Sql">The SQL for a live server; null when there is none to run without thought.</param>
public sealed record Remedy(string? CSharp, string? Sql)
{
    /// <summary>The name that the object should have, where that is the remedy; C# has it in a member or a text.</summary>
    internal string? NewName { get; init; }
}
