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

    /// <summary>Gives privileges on the schema to a role.</summary>
    /// <param name="privileges"><see cref="Privileges.Usage"/>, <see cref="Privileges.Create"/> or both.</param>
    /// <param name="to">The role; <c>public</c> for everybody.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/ddl-schemas.html#DDL-SCHEMAS-PRIV"/>
    public SchemaDefinition Grant(
        Privileges privileges, string to, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        var grant = new GrantModel(to, PrivilegeWords.Of(privileges)) { Location = SourceLocation.At(file, line) };
        _database.Change(_name, schema => schema with { Grants = [.. schema.Grants, grant] });
        return this;
    }

    /// <summary>Takes from everybody the use of the schema; PostgreSQL gives it for <c>public</c> alone.</summary>
    public SchemaDefinition RevokeFromPublic()
    {
        _database.Change(_name, schema => schema with { IsRevokedFromPublic = true });
        return this;
    }

    internal SchemaDefinition Add(TableType table, string file, int line)
    {
        _database.Tables.Add((table, _name, SourceLocation.At(file, line)));
        return this;
    }
}
