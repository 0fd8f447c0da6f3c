using SchemaKit.Model;

namespace SchemaKit.Ddl;

/// <summary>The words of a routine where it is not as PostgreSQL takes it to be.</summary>
internal static class RoutineOptions
{
    public static IEnumerable<string> Of(RoutineModel routine)
    {
        if (routine.Volatility != Volatility.Volatile)
            yield return routine.Volatility == Volatility.Stable ? "stable" : "immutable";
        if (routine.IsWindow)
            yield return "window";
        if (routine.IsStrict)
            yield return "strict";
        if (routine.IsLeakproof)
            yield return "leakproof";
        if (routine.IsSecurityDefiner)
            yield return "security definer";
        if (routine.Parallel != ParallelSafety.Unsafe)
            yield return $"parallel {(routine.Parallel == ParallelSafety.Safe ? "safe" : "restricted")}";
        if (routine.Cost is { } cost)
            yield return $"cost {cost}";
        if (routine.Rows is { } rows)
            yield return $"rows {rows}";
    }
}
