namespace SchemaKit;

/// <content>Rules of normal forms.</content>
public abstract partial class Rule
{
    /// <summary>SK6001. A text that its name says is a list.</summary>
    public static Rule ListInText { get; } = new Rules.NormalForms.ListInText();

    /// <summary>SK6002. An array of keys of another table.</summary>
    public static Rule ArrayOfReferences { get; } = new Rules.NormalForms.ArrayOfReferences();

    /// <summary>SK6003. A list in numbered columns.</summary>
    public static Rule NumberedColumns { get; } = new Rules.NormalForms.NumberedColumns();

    /// <summary>SK6004. A list in columns that differ in a word.</summary>
    public static Rule WordedColumns { get; } = new Rules.NormalForms.WordedColumns();

    /// <summary>SK6005. A document whose keys are taken out one by one.</summary>
    public static Rule RelationInJsonb { get; } = new Rules.NormalForms.RelationInJsonb();

    /// <summary>SK6006. A text that its name says holds several values.</summary>
    public static Rule CompositeValue { get; } = new Rules.NormalForms.CompositeValue();

    /// <summary>SK6101. A column that depends on a part of a key: not in second normal form.</summary>
    public static Rule PartialDependency { get; } = new Rules.NormalForms.PartialDependency();

    /// <summary>SK6102. A column that its name says belongs to a part of the key.</summary>
    public static Rule SuspectedPartialDependency { get; } = new Rules.NormalForms.SuspectedPartialDependency();

    /// <summary>SK6201. A column that depends on what is no key: not in third normal form.</summary>
    public static Rule TransitiveDependency { get; } = new Rules.NormalForms.TransitiveDependency();

    /// <summary>SK6204. A column that its name says is worked out from others.</summary>
    public static Rule UnderivedColumn { get; } = new Rules.NormalForms.UnderivedColumn();

    /// <summary>SK6205. Columns whose names suggest a dependency that nobody has declared.</summary>
    public static Rule UndeclaredDependency { get; } = new Rules.NormalForms.UndeclaredDependency();

    /// <summary>SK6301. A part of a key that depends on what is no key: not in Boyce-Codd normal form.</summary>
    public static Rule BoyceCodd { get; } = new Rules.NormalForms.BoyceCodd();

    /// <summary>SK6401. Independent sets of values in one table: not in fourth normal form.</summary>
    public static Rule FourthNormalForm { get; } = new Rules.NormalForms.FourthNormalForm();

    /// <summary>SK6501. A declared dependency that nothing holds.</summary>
    public static Rule UnenforcedDependency { get; } = new Rules.NormalForms.UnenforcedDependency();

    /// <summary>SK6502. A declared dependency that rows of the table break.</summary>
    public static Rule ViolatedDependency { get; } = new Rules.NormalForms.ViolatedDependency();

    /// <summary>SK6503. A declared dependency that says nothing, or names no column.</summary>
    public static Rule BrokenDependency { get; } = new Rules.NormalForms.BrokenDependency();

    /// <summary>SK6504. A key that follows from the dependencies, and that nothing enforces.</summary>
    public static Rule UndeclaredKey { get; } = new Rules.NormalForms.UndeclaredKey();

    /// <summary>SK6505. A derived column that nothing keeps right.</summary>
    public static Rule UnmaintainedCopy { get; } = new Rules.NormalForms.UnmaintainedCopy();
}
