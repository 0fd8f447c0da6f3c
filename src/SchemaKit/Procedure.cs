using System.Runtime.CompilerServices;
using SchemaKit.Model;
using SchemaKit.Seam;

namespace SchemaKit;

/// <summary>A procedure: run by <c>call</c>, and free to commit.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createprocedure.html"/>
public sealed class Procedure : Routine<Procedure>
{
    /// <summary>A procedure without parameters and body yet.</summary>
    /// <param name="name">The name in the database.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Procedure(
        string name, string schema = "public", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(name, schema, file, line)
    {
    }

    private protected override RoutineModel ToModel(ObjectDraft draft) =>
        base.ToModel(draft) with { Kind = RoutineKind.Procedure };
}
