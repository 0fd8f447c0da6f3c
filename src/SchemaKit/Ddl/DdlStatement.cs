namespace SchemaKit.Ddl;

/// <summary>One statement of a script.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Object">The path of the object it is about, never quoted: <c>public.orders.user_id</c>.</param>
/// <param name="Text">The SQL, without a semicolon at its end.</param>
public sealed record DdlStatement(DdlStatementKind Kind, string Object, string Text)
{
    /// <summary>The SQL, ended by a semicolon.</summary>
    public override string ToString() => $"{Text};";

    /// <summary>Whether it takes from the owner what other statements may need, so that it comes after them all.</summary>
    internal bool IsLast { get; init; }

    /// <summary>Whether the statement says more of the object before it.</summary>
    internal bool Continues => Kind is
        DdlStatementKind.Comment or DdlStatementKind.AlterTable or DdlStatementKind.AttachIndex
        or DdlStatementKind.AlterTextSearchConfiguration
        or DdlStatementKind.CompleteRawObject or DdlStatementKind.Grant or DdlStatementKind.Revoke;
}
