using SchemaKit.Expressions;

namespace SchemaKit.Model;

/// <summary>What expressions come to once the SQL functions that they call are looked into.</summary>
internal sealed class RoutineCalls
{
    private readonly Dictionary<QualifiedName, List<RoutineModel>> _routines = [];
    private readonly Dictionary<RoutineModel, IReadOnlyList<Subquery>> _statements =
        new(ByReference<RoutineModel>.Equality);

    public RoutineCalls(IEnumerable<RoutineModel> routines)
    {
        foreach (var routine in routines)
        {
            if (!_routines.TryGetValue(routine.Name, out var overloads))
                _routines.Add(routine.Name, overloads = []);
            overloads.Add(routine);
        }
    }

    /// <summary>
    /// The routines of the model that a call may mean, by name and number of arguments. A name without a schema is
    /// looked for in <c>public</c>, which every search path has.
    /// </summary>
    public IReadOnlyList<RoutineModel> Find(FunctionCall call)
    {
        if (_routines.Count == 0 || call.IsKeyword)
            return [];
        return _routines.TryGetValue(new(call.Schema ?? "public", call.Name), out var overloads)
            ? [.. overloads.Where(r => Takes(r, call.Arguments.Count))]
            : [];
    }

    /// <summary>
    /// An expression, and the statements of the SQL functions that it calls, and of those that they call. A function is
    /// looked into once.
    /// </summary>
    /// <param name="expression">The expression.</param>
    /// <param name="follows">Whether a call is looked into.</param>
    public IEnumerable<(Expression Tree, RoutineModel? Routine)> Trees(
        Expression expression, Func<CallSite, RoutineModel, bool> follows)
    {
        var seen = new HashSet<RoutineModel>(ByReference<RoutineModel>.Equality);
        var open = new Queue<(Expression Tree, RoutineModel? Routine)>();
        open.Enqueue((expression, null));
        while (open.Count > 0)
        {
            var next = open.Dequeue();
            yield return next;
            foreach (var site in next.Tree.Calls())
            {
                foreach (var routine in Find(site.Call).Where(r => IsSql(r) && follows(site, r) && seen.Add(r)))
                {
                    foreach (var statement in StatementsOf(routine))
                        open.Enqueue((statement, routine));
                }
            }
        }
    }

    private IReadOnlyList<Subquery> StatementsOf(RoutineModel routine)
    {
        if (!_statements.TryGetValue(routine, out var statements))
            _statements.Add(routine, statements = SqlStatements.Of(routine.Body));
        return statements;
    }

    private static bool IsSql(RoutineModel routine) => routine.Language == "sql";

    private static bool Takes(RoutineModel routine, int arguments)
    {
        var inputs = routine.Parameters.Where(p => p.IsInput).ToArray();
        var required = inputs.Count(p => p.Default is null && p.Mode != ParameterMode.Variadic);
        return arguments >= required
            && (arguments <= inputs.Length || inputs.Any(p => p.Mode == ParameterMode.Variadic));
    }
}
