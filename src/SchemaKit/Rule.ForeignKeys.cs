namespace SchemaKit;

/// <content>Rules of foreign keys.</content>
public abstract partial class Rule
{
    /// <summary>SK4001. A foreign key that no index covers.</summary>
    public static Rule ForeignKeyIndex { get; } = new Rules.ForeignKeys.ForeignKeyIndex();

    /// <summary>SK4002. A foreign key that an index covers in part.</summary>
    public static Rule ForeignKeyIndexWeak { get; } = new Rules.ForeignKeys.ForeignKeyIndexWeak();

    /// <summary>SK4004. A foreign key between columns of different types.</summary>
    public static Rule ForeignKeyType { get; } = new Rules.ForeignKeys.ForeignKeyType();

    /// <summary>SK4015. A referential action that fails when it is needed.</summary>
    public static Rule FailingAction { get; } = new Rules.ForeignKeys.FailingAction();
}
