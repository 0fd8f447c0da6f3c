using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using SchemaKit.Model;
using SchemaKit.Seam;

namespace SchemaKit;

/// <summary>A schema that tables are added to.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/ddl-schemas.html"/>
public sealed class SchemaDefinition
{
    private readonly DatabaseDefinition _database;
    private readonly string _name;

    internal SchemaDefinition(DatabaseDefinition database, string name) => (_database, _name) = (database, name);

    /// <summary>A table in this schema.</summary>
    /// <typeparam name="TTable">The class of the table.</typeparam>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public SchemaDefinition Add<[DynamicallyAccessedMembers(TableType.Needs)] TTable>(
        [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        where TTable : Table, new() => Add(TableType.Creatable<TTable>(), file, line);

    internal SchemaDefinition Add(TableType table, string file, int line)
    {
        _database.Tables.Add((table, _name, SourceLocation.At(file, line)));
        return this;
    }
}
