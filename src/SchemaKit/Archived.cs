using System.Runtime.CompilerServices;

namespace SchemaKit;

/// <summary>
/// When a row was moved to an archive: a column of the archive, which has those of the live table too.
/// </summary>
/// <remarks>The live table says <c>t.ArchiveTo&lt;OrdersArchive&gt;()</c>: a deleted row is then kept there.</remarks>
public sealed class Archived : ColumnGroup<Archived>
{
    /// <summary>A column that says when its row left the live table.</summary>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public Archived([CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        ArchivedAt = ArchivedAt.At(file, line);

    /// <summary><c>archived_at</c>: when the row left the live table.</summary>
    public Column<DateTimeOffset> ArchivedAt { get; } =
        Pg.Timestamptz().DefaultSql($"now()").Comment("When the row left the live table.");
}
