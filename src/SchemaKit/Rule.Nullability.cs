namespace SchemaKit;

/// <content>Rules of nullability, defaults and checks.</content>
public abstract partial class Rule
{
    /// <summary>SK2501. A boolean that may be null.</summary>
    public static Rule ThreeStateBoolean { get; } = new Rules.Nullability.ThreeStateBoolean();

    /// <summary>SK2502. A table in which all but the key may be null.</summary>
    public static Rule AllNullable { get; } = new Rules.Nullability.AllNullable();

    /// <summary>SK2503. A default that is the word null.</summary>
    public static Rule DefaultIsTheWordNull { get; } = new Rules.Nullability.DefaultIsTheWordNull();

    /// <summary>SK2507. A time of creation that can be missing.</summary>
    public static Rule CreatedAtIncomplete { get; } = new Rules.Nullability.CreatedAtIncomplete();

    /// <summary>SK2508. A check that null passes, though it reads as a requirement.</summary>
    public static Rule NullPassesCheck { get; } = new Rules.Nullability.NullPassesCheck();

    /// <summary>SK2509. A constraint that was never validated.</summary>
    public static Rule NotValidConstraint { get; } = new Rules.Nullability.NotValidConstraint();

    /// <summary>SK2510. A period that may end before it starts.</summary>
    public static Rule UnorderedPeriod { get; } = new Rules.Nullability.UnorderedPeriod();

    /// <summary>SK2511. A quantity without bounds.</summary>
    public static Rule UnboundedQuantity { get; } = new Rules.Nullability.UnboundedQuantity();

    /// <summary>SK2512. A check that refuses nothing more.</summary>
    public static Rule RedundantCheck { get; } = new Rules.Nullability.RedundantCheck();

    /// <summary>SK2513. Checks that no value meets.</summary>
    public static Rule ContradictoryChecks { get; } = new Rules.Nullability.ContradictoryChecks();
}
