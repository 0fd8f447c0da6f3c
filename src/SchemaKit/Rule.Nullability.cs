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

    /// <summary>SK2509. A constraint that was never validated.</summary>
    public static Rule NotValidConstraint { get; } = new Rules.Nullability.NotValidConstraint();
}
