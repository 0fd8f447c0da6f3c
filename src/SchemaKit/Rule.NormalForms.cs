namespace SchemaKit;

/// <content>Rules of normal forms.</content>
public abstract partial class Rule
{
    /// <summary>SK6101. A column that depends on a part of a key: not in second normal form.</summary>
    public static Rule PartialDependency { get; } = new Rules.NormalForms.PartialDependency();

    /// <summary>SK6201. A column that depends on what is no key: not in third normal form.</summary>
    public static Rule TransitiveDependency { get; } = new Rules.NormalForms.TransitiveDependency();
}
