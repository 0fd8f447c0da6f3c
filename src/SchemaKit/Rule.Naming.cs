namespace SchemaKit;

/// <content>Rules of names.</content>
public abstract partial class Rule
{
    /// <summary>SK1001. A name that is not in snake_case.</summary>
    public static Rule IdentifierCase { get; } = new Rules.Naming.IdentifierCase();

    /// <summary>SK1003. A name that SQL reserves.</summary>
    public static Rule ReservedWord { get; } = new Rules.Naming.ReservedWord();

    /// <summary>SK1004. A name of more than 63 bytes.</summary>
    public static Rule IdentifierTooLong { get; } = new Rules.Naming.IdentifierTooLong();

    /// <summary>SK1005. Two names that PostgreSQL takes for one.</summary>
    public static Rule NameCollision { get; } = new Rules.Naming.NameCollision();

    /// <summary>SK1006. A table of data in the singular, or a junction table in the plural.</summary>
    public static Rule TableNumber { get; } = new Rules.Naming.TableNumber();

    /// <summary>SK1007. A constraint or an index that is not named by the convention.</summary>
    public static Rule ConstraintName { get; } = new Rules.Naming.ConstraintName();

    /// <summary>SK1009. A foreign key column that does not name its table.</summary>
    public static Rule ForeignKeyColumnName { get; } = new Rules.Naming.ForeignKeyColumnName();

    /// <summary>SK1010. A boolean without <c>is_</c> or the like, or negated.</summary>
    public static Rule BooleanName { get; } = new Rules.Naming.BooleanName();
}
