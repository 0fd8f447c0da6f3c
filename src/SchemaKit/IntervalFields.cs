namespace SchemaKit;

/// <summary>The fields that an interval can be limited to.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/datatype-datetime.html#DATATYPE-INTERVAL-INPUT"/>
public enum IntervalFields
{
    /// <summary>Years.</summary>
    Year,

    /// <summary>Months.</summary>
    Month,

    /// <summary>Days.</summary>
    Day,

    /// <summary>Hours.</summary>
    Hour,

    /// <summary>Minutes.</summary>
    Minute,

    /// <summary>Seconds.</summary>
    Second,

    /// <summary>Years and months.</summary>
    YearToMonth,

    /// <summary>Days and hours.</summary>
    DayToHour,

    /// <summary>Days to minutes.</summary>
    DayToMinute,

    /// <summary>Days to seconds.</summary>
    DayToSecond,

    /// <summary>Hours and minutes.</summary>
    HourToMinute,

    /// <summary>Hours to seconds.</summary>
    HourToSecond,

    /// <summary>Minutes and seconds.</summary>
    MinuteToSecond,
}
