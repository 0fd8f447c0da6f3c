using System.Runtime.CompilerServices;

namespace SchemaKit;

/// <summary>Rows are marked as deleted instead of removed.</summary>
/// <remarks>
/// A deleted row keeps its keys unless they say otherwise: <c>t.Unique(Email).WhileAlive(SoftDelete)</c>.
/// </remarks>
public sealed class SoftDelete : ColumnGroup<SoftDelete>
{
    /// <summary>A column that says when its row was deleted.</summary>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public SoftDelete([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        DeletedAt = DeletedAt.At(file, line);

    /// <summary><c>deleted_at</c>: when the row was deleted; null while it lives.</summary>
    public Column<DateTimeOffset> DeletedAt { get; } =
        Pg.Timestamptz().Nullable().Comment("When the row was deleted; null while it lives.");
}
