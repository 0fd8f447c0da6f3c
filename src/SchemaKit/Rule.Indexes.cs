namespace SchemaKit;

/// <content>Rules of indexes.</content>
public abstract partial class Rule
{
    /// <summary>SK5001. An index that equals another.</summary>
    public static Rule DuplicateIndex { get; } = new Rules.Indexes.DuplicateIndex();

    /// <summary>SK5002. An index whose keys another begins with.</summary>
    public static Rule RedundantIndex { get; } = new Rules.Indexes.RedundantIndex();
}
