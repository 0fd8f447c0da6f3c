namespace SchemaKit.Model;

/// <summary>An object that the model does not take apart: it keeps the SQL that creates it.</summary>
/// <param name="Kind">What <c>comment on</c> calls it, such as <c>aggregate</c>.</param>
/// <param name="Identity">
/// Its name as SQL, with whatever tells it from others: <c>public.group_concat(text)</c>.
/// </param>
/// <param name="Sql">The statement that creates it, without a semicolon at its end.</param>
public sealed record RawObjectModel(string Kind, string Identity, string Sql) : Located
{
    /// <summary>
    /// The statement that makes its name known before all else, such as <c>create type app.point</c>: what a base type
    /// needs is itself written against the type. Null where nothing needs its name so early.
    /// </summary>
    /// <seealso href="https://www.postgresql.org/docs/current/sql-createtype.html"/>
    public string? Shell { get; init; }

    /// <summary>What must be there before it.</summary>
    public ValueList<ObjectReference> DependsOn { get; init; }

    /// <summary>Statements that complete it, such as <c>alter table … disable rule …</c>, in order.</summary>
    public ValueList<string> Completions { get; init; }

    /// <summary>Who may use it beside its owner.</summary>
    public ValueList<GrantModel> Grants { get; init; }

    /// <summary>Whether it is taken from everybody, who may use a new one.</summary>
    public bool IsRevokedFromPublic { get; init; }

    /// <summary>What the object is for.</summary>
    public string? Comment { get; init; }
}
