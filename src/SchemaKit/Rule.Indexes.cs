namespace SchemaKit;

/// <content>Rules of indexes.</content>
public abstract partial class Rule
{
    /// <summary>SK5001. An index that equals another.</summary>
    public static Rule DuplicateIndex { get; } = new Rules.Indexes.DuplicateIndex();

    /// <summary>SK5002. An index whose keys another begins with.</summary>
    public static Rule RedundantIndex { get; } = new Rules.Indexes.RedundantIndex();

    /// <summary>SK5003. A unique index that another one makes unique already.</summary>
    public static Rule ImpliedUniqueness { get; } = new Rules.Indexes.ImpliedUniqueness();
}
