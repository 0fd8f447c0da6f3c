using System.Runtime.CompilerServices;

namespace SchemaKit;

/// <content>Text, bytes and bits.</content>
public static partial class Pg
{
    /// <summary>Text of any length.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> Text(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("text", name, file, line);

    /// <summary>Text of any length; the same as <c>text</c>.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> Varchar(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("character varying", name, file, line);

    /// <summary>Text of at most so many characters.</summary>
    /// <param name="length">The greatest number of characters.</param>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> Varchar(
        int length, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("character varying", name, file, line, $"{length}");

    /// <summary>Text padded with blanks to so many characters.</summary>
    /// <param name="length">The number of characters.</param>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> Char(
        int length, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("character", name, file, line, $"{length}");

    /// <summary>An identifier of at most 63 bytes, as the catalogues keep it.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> Name(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("name", name, file, line);

    /// <summary>Bytes.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<byte[]> Bytea(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<byte[]>("bytea", name, file, line);

    /// <summary>So many bits.</summary>
    /// <param name="length">The number of bits.</param>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> Bit(
        int length, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("bit", name, file, line, $"{length}");

    /// <summary>At most so many bits.</summary>
    /// <param name="length">The greatest number of bits.</param>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> VarBit(
        int length, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("bit varying", name, file, line, $"{length}");

    /// <summary>Any number of bits.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> VarBit(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("bit varying", name, file, line);

    /// <summary>A text prepared for full-text search.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> TsVector(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("tsvector", name, file, line);

    /// <summary>A full-text query.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> TsQuery(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("tsquery", name, file, line);

    /// <summary>JSON as text, kept to the letter.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> Json(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("json", name, file, line);

    /// <summary>JSON in binary form, which can be indexed.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> Jsonb(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("jsonb", name, file, line);

    /// <summary>A JSON path.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> JsonPath(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("jsonpath", name, file, line);

    /// <summary>XML.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> Xml(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("xml", name, file, line);
}
