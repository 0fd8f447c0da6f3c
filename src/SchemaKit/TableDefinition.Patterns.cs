using System.Runtime.CompilerServices;
using SchemaKit.Naming;
using SchemaKit.Seam;

namespace SchemaKit;

/// <content>Common patterns in one line.</content>
public sealed partial class TableDefinition
{
    /// <summary>A junction of two tables: both columns are the key, and the second has an index of its own.</summary>
    /// <param name="first">The foreign key that queries start from most.</param>
    /// <param name="second">The other foreign key.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public void Junction(
        Column first, Column second, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        PrimaryKey(first, second, file: file, line: line);
        Index(second, file: file, line: line);
    }

    /// <summary>Writes every change of a row to <see cref="AuditEntries"/>, which the database must hold.</summary>
    /// <param name="key">The column that tells rows apart.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public void Audited(Column key, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Audited([key], file, line);

    /// <summary>Writes every change of a row to <see cref="AuditEntries"/>, which the database must hold.</summary>
    /// <param name="key">The columns that tell rows apart; null to record rows without their key.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public void Audited(
        Column[]? key = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Trigger("record_change", file, line)
            .After(TriggerEvents.Insert | TriggerEvents.Update | TriggerEvents.Delete)
            .Execute(AuditEntries.RecordChange, [.. key ?? []]);

    /// <summary>
    /// Keeps deleted rows in another table, which has all columns of this one and <see cref="Archived"/>.
    /// </summary>
    /// <typeparam name="TArchive">The other table.</typeparam>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public void ArchiveTo<TArchive>([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where TArchive : Table => ArchiveTo(TableType.Of<TArchive>(), file, line);

    internal void ArchiveTo(TableType archive, string file, int line)
    {
        var table = Pg.Table(archive);
        var function = new Function($"move_to_{SnakeCase.Of(archive.Name)}")
            .ReturnsTrigger()
            .Body("plpgsql", $"""

                begin
                  insert into {table} overriding system value
                  select (jsonb_populate_record(
                    null::{table},
                    to_jsonb(old) || jsonb_build_object({Sql.Member(nameof(Archived.ArchivedAt), isLiteral: true)}, now()))).*;
                  return null;
                end

                """)
            .Comment("Keeps a deleted row in the archive.");
        Trigger($"move_to_{SnakeCase.Of(archive.Name)}", file, line).After(TriggerEvents.Delete).Execute(function);
    }
}
