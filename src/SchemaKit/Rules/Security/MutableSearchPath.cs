using SchemaKit.Ddl;
using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Security;

/// <summary>
/// A security definer function that finds names by the path of its caller, who can put objects of its own first.
/// </summary>
internal sealed class MutableSearchPath() : Rule("SK8015", "mutable-search-path", Severity.Error)
{
    internal override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var routine in context.Database.Routines.Where(r => r.IsSecurityDefiner && !HasFixedPath(r)))
        {
            yield return new(
                this,
                Subject.Of(routine),
                $"{Wording.Of(routine.Name)} is security definer and finds names by its caller's search_path. "
                + "Set search_path on it.",
                new(null, $"alter {RoutineDdl.Identity(routine)} set search_path = {PathOf(routine)};"));
        }
    }

    /// <summary>Functions in C name nothing; <c>$user</c> is the caller's schema, and the temporary one comes first
    /// unless it is named.</summary>
    private static bool HasFixedPath(RoutineModel routine) =>
        routine.Language is "c" or "internal"
        || routine.IsStandardBody
        || routine.Settings.Any(s => s.Name == "search_path" && s.Value.IndexOf("$user", StringComparison.Ordinal) < 0);

    /// <summary>What it finds today: its own schema, <c>public</c>, and temporary objects last.</summary>
    private static string PathOf(RoutineModel routine)
    {
        var own = routine.Name.Schema is "public" or "pg_catalog" ? "" : $"{Identifier.Quote(routine.Name.Schema)}, ";
        return $"{own}public, pg_temp";
    }
}
