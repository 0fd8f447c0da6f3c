using SchemaKit.Rules.Indexes;

namespace SchemaKit;

public abstract partial class Rule
{
    /// <summary>SK5001: an index that equals another.</summary>
    public static Rule DuplicateIndex { get; } = new DuplicateIndex();

    /// <summary>SK5002: an index whose keys another begins with.</summary>
    public static Rule RedundantIndex { get; } = new RedundantIndex();
}
