using SchemaKit.Rules.ForeignKeys;

namespace SchemaKit;

public abstract partial class Rule
{
    /// <summary>SK4001: a foreign key that no index covers.</summary>
    public static Rule ForeignKeyIndex { get; } = new ForeignKeyIndex();

    /// <summary>SK4002: a foreign key that an index covers in part.</summary>
    public static Rule ForeignKeyIndexWeak { get; } = new ForeignKeyIndexWeak();

    /// <summary>SK4004: a foreign key between columns of different types.</summary>
    public static Rule ForeignKeyType { get; } = new ForeignKeyType();

    /// <summary>SK4015: a referential action that fails when it is needed.</summary>
    public static Rule FailingAction { get; } = new FailingAction();
}
