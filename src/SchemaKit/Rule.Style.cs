namespace SchemaKit;

/// <content>Rules of style: names, comments, types, normal forms.</content>
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

    /// <summary>SK1201. A table without comment.</summary>
    public static Rule TableComment { get; } = new Rules.Documentation.TableComment();

    /// <summary>SK1202. A column without comment.</summary>
    public static Rule ColumnComment { get; } = new Rules.Documentation.ColumnComment();

    /// <summary>SK2001. A timestamp without zone.</summary>
    public static Rule TimestampWithoutZone { get; } = new Rules.Types.TimestampWithoutZone();

    /// <summary>SK2009. <c>json</c> where <c>jsonb</c> would do.</summary>
    public static Rule JsonNotJsonb { get; } = new Rules.Types.JsonNotJsonb();

    /// <summary>SK6101. A column that depends on a part of a key: not in second normal form.</summary>
    public static Rule PartialDependency { get; } = new Rules.NormalForms.PartialDependency();

    /// <summary>SK6201. A column that depends on what is no key: not in third normal form.</summary>
    public static Rule TransitiveDependency { get; } = new Rules.NormalForms.TransitiveDependency();

    /// <summary>SK7502. An <c>updated_at</c> that no trigger keeps.</summary>
    public static Rule StaleUpdatedAt { get; } = new Rules.Lifecycle.StaleUpdatedAt();

    /// <summary>SK7503. A unique key that deleted rows still hold.</summary>
    public static Rule SoftDeleteUnique { get; } = new Rules.Lifecycle.SoftDeleteUnique();
}
