using System.Runtime.CompilerServices;

namespace SchemaKit;

/// <content>Identifiers of the system's own.</content>
public static partial class Pg
{
    /// <summary>A single byte, as catalogues keep codes.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> InternalChar(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("\"char\"", name, file, line);

    /// <summary>An object identifier.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<uint> Oid(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<uint>("oid", name, file, line);

    /// <summary>A relation, by name.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> RegClass(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("regclass", name, file, line);

    /// <summary>A collation, by name.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> RegCollation(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("regcollation", name, file, line);

    /// <summary>A text search configuration, by name.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> RegConfig(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("regconfig", name, file, line);

    /// <summary>A text search dictionary, by name.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> RegDictionary(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("regdictionary", name, file, line);

    /// <summary>A schema, by name.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> RegNamespace(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("regnamespace", name, file, line);

    /// <summary>An operator, by name.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> RegOper(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("regoper", name, file, line);

    /// <summary>An operator, by name and types.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> RegOperator(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("regoperator", name, file, line);

    /// <summary>A function, by name.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> RegProc(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("regproc", name, file, line);

    /// <summary>A function, by name and types.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> RegProcedure(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("regprocedure", name, file, line);

    /// <summary>A role, by name.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> RegRole(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("regrole", name, file, line);

    /// <summary>A type, by name.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> RegType(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("regtype", name, file, line);

    /// <summary>Which transactions are seen.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> PgSnapshot(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("pg_snapshot", name, file, line);

    /// <summary>Which transactions are seen, in the form of old; prefer <c>pg_snapshot</c>.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> TxidSnapshot(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("txid_snapshot", name, file, line);

    /// <summary>A transaction, in 4 bytes that come round again.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<uint> Xid(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<uint>("xid", name, file, line);

    /// <summary>A transaction, in 8 bytes.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<ulong> Xid8(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<ulong>("xid8", name, file, line);

    /// <summary>A command within a transaction.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<uint> Cid(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<uint>("cid", name, file, line);

    /// <summary>The place of a row in its table.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> Tid(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("tid", name, file, line);
}
