namespace SchemaKit.Model;

/// <summary>A function or a procedure.</summary>
/// <param name="Name">The schema and the name.</param>
/// <param name="Language">The language, such as <c>plpgsql</c>.</param>
/// <param name="Body">The body; for an SQL-standard body, <c>return …</c> or <c>begin atomic … end</c>.</param>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createfunction.html"/>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createprocedure.html"/>
public sealed record RoutineModel(QualifiedName Name, string Language, string Body) : Located
{
    /// <summary>Function or procedure.</summary>
    public RoutineKind Kind { get; init; }

    /// <summary>The parameters in order, with those that are columns of the result.</summary>
    public ValueList<ParameterModel> Parameters { get; init; }

    /// <summary>The type of the result; null where parameters say it, and for procedures.</summary>
    public DataType? Returns { get; init; }

    /// <summary>Whether it gives a set of results.</summary>
    public bool ReturnsSet { get; init; }

    /// <summary>Whether the body is parsed when the routine is created instead of kept as a text.</summary>
    public bool IsStandardBody { get; init; }

    /// <summary>
    /// The C symbol that goes with <see cref="Body"/>, which then names the library; null for others.
    /// </summary>
    public string? LinkSymbol { get; init; }

    /// <summary>What its result may depend on.</summary>
    public Volatility Volatility { get; init; }

    /// <summary>Whether parallel queries may run it.</summary>
    public ParallelSafety Parallel { get; init; }

    /// <summary>Whether it gives null, without being run, when an argument is null.</summary>
    public bool IsStrict { get; init; }

    /// <summary>Whether it runs with the rights of its owner instead of its caller.</summary>
    public bool IsSecurityDefiner { get; init; }

    /// <summary>Whether it tells nothing of its arguments but its result.</summary>
    public bool IsLeakproof { get; init; }

    /// <summary>Whether it is a window function.</summary>
    public bool IsWindow { get; init; }

    /// <summary>
    /// The estimated cost of a call, in units of <c>cpu_operator_cost</c>; null for the language's own.
    /// </summary>
    public string? Cost { get; init; }

    /// <summary>The estimated number of rows of a set; null for PostgreSQL's 1000.</summary>
    public string? Rows { get; init; }

    /// <summary>Settings that hold while it runs, such as <c>search_path</c>; values as SQL.</summary>
    public ValueList<StorageParameter> Settings { get; init; }

    /// <summary>What must be there before it.</summary>
    public ValueList<ObjectReference> DependsOn { get; init; }

    /// <summary>Who may run it beside its owner, where not everybody may.</summary>
    public ValueList<GrantModel> Grants { get; init; }

    /// <summary>Whether it is taken from everybody, who may run a new routine.</summary>
    public bool IsRevokedFromPublic { get; init; }

    /// <summary>What the routine is for.</summary>
    public string? Comment { get; init; }

    /// <summary>What tells it from others of its name: <c>public.area(numeric,numeric)</c>, never quoted.</summary>
    public string Signature =>
        $"{Name}("
        + string.Join(",", Parameters.Where(p => p.IsInput || Kind == RoutineKind.Procedure).Select(p => p.Type))
        + ")";
}
