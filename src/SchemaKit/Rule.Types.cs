namespace SchemaKit;

/// <content>Rules of column types.</content>
public abstract partial class Rule
{
    /// <summary>SK2001. A timestamp without zone.</summary>
    public static Rule TimestampWithoutZone { get; } = new Rules.Types.TimestampWithoutZone();

    /// <summary>SK2002. A time of day with an offset.</summary>
    public static Rule TimeWithZone { get; } = new Rules.Types.TimeWithZone();

    /// <summary>SK2003. A timestamp that rounds.</summary>
    public static Rule RoundedTimestamp { get; } = new Rules.Types.RoundedTimestamp();

    /// <summary>SK2004. Text padded with blanks: <c>char(n)</c>.</summary>
    public static Rule PaddedText { get; } = new Rules.Types.PaddedText();

    /// <summary>SK2005. Text with a limit in its type: <c>varchar(n)</c>.</summary>
    public static Rule LimitedText { get; } = new Rules.Types.LimitedText();

    /// <summary>SK2006. Text without a limit.</summary>
    public static Rule UnboundedText { get; } = new Rules.Types.UnboundedText();

    /// <summary>SK2007. The type <c>money</c>.</summary>
    public static Rule MoneyType { get; } = new Rules.Types.MoneyType();

    /// <summary>SK2008. A float for an exact amount.</summary>
    public static Rule FloatForExact { get; } = new Rules.Types.FloatForExact();

    /// <summary>SK2009. <c>json</c> where <c>jsonb</c> would do.</summary>
    public static Rule JsonNotJsonb { get; } = new Rules.Types.JsonNotJsonb();

    /// <summary>SK2010. <c>serial</c> where an identity column would do.</summary>
    public static Rule Serial { get; } = new Rules.Types.Serial();

    /// <summary>SK2011. A key that runs out.</summary>
    public static Rule SmallKey { get; } = new Rules.Types.SmallKey();

    /// <summary>SK2012. A sequence that ends elsewhere than its column.</summary>
    public static Rule SequenceWidth { get; } = new Rules.Types.SequenceWidth();

    /// <summary>SK2013. A uuid as text.</summary>
    public static Rule UuidAsText { get; } = new Rules.Types.UuidAsText();

    /// <summary>SK2014. A network address as text.</summary>
    public static Rule AddressAsText { get; } = new Rules.Types.AddressAsText();

    /// <summary>SK2015. A time as text or number.</summary>
    public static Rule TimeAsText { get; } = new Rules.Types.TimeAsText();

    /// <summary>SK2016. A number or a boolean as text.</summary>
    public static Rule ScalarAsText { get; } = new Rules.Types.ScalarAsText();

    /// <summary>SK2017. A document as text.</summary>
    public static Rule DocumentAsText { get; } = new Rules.Types.DocumentAsText();

    /// <summary>SK2018. An amount of money without a scale.</summary>
    public static Rule NumericWithoutScale { get; } = new Rules.Types.NumericWithoutScale();

    /// <summary>SK2019. A closed set that is written otherwise than the policy wants.</summary>
    public static Rule EnumPolicy { get; } = new Rules.Types.EnumPolicy();

    /// <summary>SK2020. A status that takes any text.</summary>
    public static Rule OpenClosedSet { get; } = new Rules.Types.OpenClosedSet();

    /// <summary>SK2021. A large object.</summary>
    public static Rule LargeObject { get; } = new Rules.Types.LargeObject();

    /// <summary>SK2024. A type that <c>pg_upgrade</c> refuses.</summary>
    public static Rule RegType { get; } = new Rules.Types.RegType();

    /// <summary>SK2025. A type that is refused.</summary>
    public static Rule DeniedType { get; } = new Rules.Types.DeniedType();

    /// <summary>SK2026. An identity that differs by case.</summary>
    public static Rule CaseSensitiveIdentity { get; } = new Rules.Types.CaseSensitiveIdentity();

    /// <summary>SK2027. One name of a key with several types.</summary>
    public static Rule OneNameManyTypes { get; } = new Rules.Types.OneNameManyTypes();

    /// <summary>SK2028. A collation of a column's own.</summary>
    public static Rule ColumnCollation { get; } = new Rules.Types.ColumnCollation();
}
