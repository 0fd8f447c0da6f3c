using System.Runtime.CompilerServices;

namespace SchemaKit;

/// <content>Dates and times.</content>
public static partial class Pg
{
    /// <summary>A point in time, to the microsecond.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<DateTimeOffset> Timestamptz(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<DateTimeOffset>("timestamp with time zone", name, file, line);

    /// <summary>A point in time, rounded.</summary>
    /// <param name="precision">Digits of a second, 0 to 6.</param>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<DateTimeOffset> Timestamptz(
        int precision, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<DateTimeOffset>("timestamp with time zone", name, file, line, $"{precision}");

    /// <summary>A date and a time on a wall clock, with no zone.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<DateTime> Timestamp(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<DateTime>("timestamp without time zone", name, file, line);

    /// <summary>A date and a time on a wall clock, rounded.</summary>
    /// <param name="precision">Digits of a second, 0 to 6.</param>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<DateTime> Timestamp(
        int precision, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<DateTime>("timestamp without time zone", name, file, line, $"{precision}");

    /// <summary>A date.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<DateOnly> Date(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<DateOnly>("date", name, file, line);

    /// <summary>A time of day.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<TimeOnly> Time(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<TimeOnly>("time without time zone", name, file, line);

    /// <summary>A time of day, rounded.</summary>
    /// <param name="precision">Digits of a second, 0 to 6.</param>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<TimeOnly> Time(
        int precision, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<TimeOnly>("time without time zone", name, file, line, $"{precision}");

    /// <summary>A time of day with an offset.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<DateTimeOffset> Timetz(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<DateTimeOffset>("time with time zone", name, file, line);

    /// <summary>A time of day with an offset, rounded.</summary>
    /// <param name="precision">Digits of a second, 0 to 6.</param>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<DateTimeOffset> Timetz(
        int precision, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<DateTimeOffset>("time with time zone", name, file, line, $"{precision}");

    /// <summary>A span of time.</summary>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<TimeSpan> Interval(
        string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<TimeSpan>("interval", name, file, line);

    /// <summary>A span of time, rounded.</summary>
    /// <param name="precision">Digits of a second, 0 to 6.</param>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public static Column<TimeSpan> Interval(
        int precision, string? name = null, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        Of<TimeSpan>("interval", name, file, line, $"{precision}");

    /// <summary>A span of time that keeps some fields only.</summary>
    /// <param name="fields">The fields.</param>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/datatype-datetime.html#DATATYPE-INTERVAL-INPUT"/>
    public static Column<TimeSpan> Interval(
        IntervalFields fields,
        string? name = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) => Of<TimeSpan>($"interval {Words(fields)}", name, file, line);

    /// <summary>A span of time that keeps some fields only, rounded.</summary>
    /// <param name="fields">The fields, which must end in seconds.</param>
    /// <param name="precision">Digits of a second, 0 to 6.</param>
    /// <param name="name">The name in the database; null to take it from the property.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/datatype-datetime.html#DATATYPE-INTERVAL-INPUT"/>
    public static Column<TimeSpan> Interval(
        IntervalFields fields,
        int precision,
        string? name = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) =>
        Of<TimeSpan>($"interval {Words(fields)}", name, file, line, $"{precision}");

    private static string Words(IntervalFields fields) => fields switch
    {
        IntervalFields.Year => "year",
        IntervalFields.Month => "month",
        IntervalFields.Day => "day",
        IntervalFields.Hour => "hour",
        IntervalFields.Minute => "minute",
        IntervalFields.Second => "second",
        IntervalFields.YearToMonth => "year to month",
        IntervalFields.DayToHour => "day to hour",
        IntervalFields.DayToMinute => "day to minute",
        IntervalFields.DayToSecond => "day to second",
        IntervalFields.HourToMinute => "hour to minute",
        IntervalFields.HourToSecond => "hour to second",
        IntervalFields.MinuteToSecond => "minute to second",
        _ => throw new ArgumentOutOfRangeException(nameof(fields)),
    };
}
