namespace SchemaKit;

/// <content>Rules of foreign keys.</content>
public abstract partial class Rule
{
    /// <summary>SK4001. A foreign key that no index covers.</summary>
    public static Rule ForeignKeyIndex { get; } = new Rules.ForeignKeys.ForeignKeyIndex();

    /// <summary>SK4002. A foreign key that an index covers in part.</summary>
    public static Rule ForeignKeyIndexWeak { get; } = new Rules.ForeignKeys.ForeignKeyIndexWeak();

    /// <summary>SK4003. A column that is named like a reference, without a foreign key.</summary>
    public static Rule MissingForeignKey { get; } = new Rules.ForeignKeys.MissingForeignKey();

    /// <summary>SK4004. A foreign key between columns of different types.</summary>
    public static Rule ForeignKeyType { get; } = new Rules.ForeignKeys.ForeignKeyType();

    /// <summary>SK4005. A foreign key that says what another one says.</summary>
    public static Rule DuplicateForeignKey { get; } = new Rules.ForeignKeys.DuplicateForeignKey();

    /// <summary>SK4006. Two foreign keys that share a column.</summary>
    public static Rule OverlappingForeignKeys { get; } = new Rules.ForeignKeys.OverlappingForeignKeys();

    /// <summary>SK4007. A foreign key that others ensure already.</summary>
    public static Rule ImpliedForeignKey { get; } = new Rules.ForeignKeys.ImpliedForeignKey();

    /// <summary>SK4008. A composite foreign key that is not checked where a column is null.</summary>
    public static Rule HalfNullForeignKey { get; } = new Rules.ForeignKeys.HalfNullForeignKey();

    /// <summary>SK4009. A foreign key to a key that may be null, or is not the primary key.</summary>
    public static Rule ForeignKeyToLooseKey { get; } = new Rules.ForeignKeys.ForeignKeyToLooseKey();

    /// <summary>SK4010. A tree that does not say what a deletion does to the rows below.</summary>
    public static Rule SelfReferenceAction { get; } = new Rules.ForeignKeys.SelfReferenceAction();

    /// <summary>SK4011. A tree in which a row can be its own parent.</summary>
    public static Rule OwnParent { get; } = new Rules.ForeignKeys.OwnParent();

    /// <summary>SK4012. Tables that refer to each other in a circle.</summary>
    public static Rule ForeignKeyCycle { get; } = new Rules.ForeignKeys.ForeignKeyCycle();

    /// <summary>SK4013. A deletion that reaches a table by two ways which disagree.</summary>
    public static Rule CascadeConflict { get; } = new Rules.ForeignKeys.CascadeConflict();

    /// <summary>SK4014. A deletion that cascades far.</summary>
    public static Rule CascadeReach { get; } = new Rules.ForeignKeys.CascadeReach();

    /// <summary>SK4015. A referential action that fails when it is needed.</summary>
    public static Rule FailingAction { get; } = new Rules.ForeignKeys.FailingAction();

    /// <summary>SK4016. A foreign key whose <c>on delete</c> is not wanted, or not written.</summary>
    public static Rule ActionPolicy { get; } = new Rules.ForeignKeys.ActionPolicy();

    /// <summary>SK4018. Keys that do not hold for the rows of tables that inherit.</summary>
    public static Rule InheritanceGap { get; } = new Rules.ForeignKeys.InheritanceGap();

    /// <summary>SK4020. A foreign key that may reach into another tenant's rows.</summary>
    public static Rule TenantNotInKey { get; } = new Rules.ForeignKeys.TenantNotInKey();

    /// <summary>SK4021. Two optional one-to-one foreign keys that point at each other.</summary>
    public static Rule MutualOptional { get; } = new Rules.ForeignKeys.MutualOptional();

    /// <summary>SK4022. A foreign key to what is not there, or has no key.</summary>
    public static Rule ForeignKeyTarget { get; } = new Rules.ForeignKeys.ForeignKeyTarget();
}
