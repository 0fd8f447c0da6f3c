namespace SchemaKit.Model;

/// <summary>When a constraint is checked.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-set-constraints.html"/>
public enum Deferral
{
    /// <summary>Not deferrable: with each statement.</summary>
    NotDeferrable,

    /// <summary>Deferrable, and checked with each statement unless a transaction says otherwise.</summary>
    InitiallyImmediate,

    /// <summary>Deferrable, and checked at commit unless a transaction says otherwise.</summary>
    InitiallyDeferred,
}
