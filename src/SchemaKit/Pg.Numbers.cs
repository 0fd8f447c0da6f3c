using System.Runtime.CompilerServices;

namespace SchemaKit;

/// <content>Numeric types.</content>
public static partial class Pg
{
    /// <summary>A whole number of 2 bytes.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<short> SmallInt(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<short>("smallint", name, file, line);

    /// <summary>A whole number of 4 bytes.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<int> Integer(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<int>("integer", name, file, line);

    /// <summary>A whole number of 8 bytes.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<long> BigInt(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<long>("bigint", name, file, line);

    /// <summary>An exact number of any precision and scale.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<decimal> Numeric(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<decimal>("numeric", name, file, line);

    /// <summary>An exact number of limited precision.</summary>
    /// <param name="precision">All digits, 1 to 1000.</param>
    /// <param name="scale">Digits after the point.</param>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<decimal> Numeric(
        int precision,
        int scale,
        string? name = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Of<decimal>("numeric", name, file, line, $"{precision},{scale}");

    /// <summary>A floating-point number of 4 bytes.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<float> Real(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<float>("real", name, file, line);

    /// <summary>A floating-point number of 8 bytes.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<double> DoublePrecision(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<double>("double precision", name, file, line);

    /// <summary>An amount in the currency of the server's locale.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<decimal> Money(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<decimal>("money", name, file, line);
}
