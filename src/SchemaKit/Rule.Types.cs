namespace SchemaKit;

/// <content>Rules of column types.</content>
public abstract partial class Rule
{
    /// <summary>SK2001. A timestamp without zone.</summary>
    public static Rule TimestampWithoutZone { get; } = new Rules.Types.TimestampWithoutZone();

    /// <summary>SK2009. <c>json</c> where <c>jsonb</c> would do.</summary>
    public static Rule JsonNotJsonb { get; } = new Rules.Types.JsonNotJsonb();
}
