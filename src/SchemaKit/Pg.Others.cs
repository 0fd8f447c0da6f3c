using System.Runtime.CompilerServices;

namespace SchemaKit;

/// <content>Booleans, identifiers, networks, geometry and ranges.</content>
public static partial class Pg
{
    /// <summary>True or false.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<bool> Boolean(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<bool>("boolean", name, file, line);

    /// <summary>A universally unique identifier.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<Guid> Uuid(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<Guid>("uuid", name, file, line);

    /// <summary>A host address, with its network if given.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> Inet(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("inet", name, file, line);

    /// <summary>A network address.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> Cidr(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("cidr", name, file, line);

    /// <summary>A MAC address of 6 bytes.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> MacAddr(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("macaddr", name, file, line);

    /// <summary>A MAC address of 8 bytes.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> MacAddr8(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("macaddr8", name, file, line);

    /// <summary>A point of a plane.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> Point(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("point", name, file, line);

    /// <summary>A line without ends.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> Line(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("line", name, file, line);

    /// <summary>A line between two points.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> LineSegment(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("lseg", name, file, line);

    /// <summary>A rectangle.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> Box(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("box", name, file, line);

    /// <summary>An open or closed path.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> Path(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("path", name, file, line);

    /// <summary>A polygon.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> Polygon(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("polygon", name, file, line);

    /// <summary>A circle.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> Circle(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("circle", name, file, line);

    /// <summary>A range of integers.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> Int4Range(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("int4range", name, file, line);

    /// <summary>A range of bigints.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> Int8Range(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("int8range", name, file, line);

    /// <summary>A range of numerics.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> NumRange(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("numrange", name, file, line);

    /// <summary>A range of timestamps without zone.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> TsRange(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("tsrange", name, file, line);

    /// <summary>A range of points in time.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> TstzRange(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("tstzrange", name, file, line);

    /// <summary>A range of dates.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> DateRange(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("daterange", name, file, line);

    /// <summary>Ranges of integers.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> Int4Multirange(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("int4multirange", name, file, line);

    /// <summary>Ranges of bigints.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> Int8Multirange(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("int8multirange", name, file, line);

    /// <summary>Ranges of numerics.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> NumMultirange(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("nummultirange", name, file, line);

    /// <summary>Ranges of timestamps without zone.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> TsMultirange(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("tsmultirange", name, file, line);

    /// <summary>Ranges of points in time.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> TstzMultirange(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("tstzmultirange", name, file, line);

    /// <summary>Ranges of dates.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> DateMultirange(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("datemultirange", name, file, line);

    /// <summary>A position in the write-ahead log.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<string> PgLsn(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<string>("pg_lsn", name, file, line);
}
