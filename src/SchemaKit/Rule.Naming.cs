namespace SchemaKit;

/// <content>Rules of names.</content>
public abstract partial class Rule
{
    /// <summary>SK1001. A name that is not in snake_case.</summary>
    public static Rule IdentifierCase { get; } = new Rules.Naming.IdentifierCase();

    /// <summary>SK1002. A name that SQL cannot take without quotes, whatever its case.</summary>
    public static Rule NeedsQuoting { get; } = new Rules.Naming.NeedsQuoting();

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

    /// <summary>SK1008. A constraint or an index that is named as something else.</summary>
    public static Rule LyingName { get; } = new Rules.Naming.LyingName();

    /// <summary>SK1009. A foreign key column that does not name its table.</summary>
    public static Rule ForeignKeyColumnName { get; } = new Rules.Naming.ForeignKeyColumnName();

    /// <summary>SK1010. A boolean without <c>is_</c> or the like, or negated.</summary>
    public static Rule BooleanName { get; } = new Rules.Naming.BooleanName();

    /// <summary>
    /// SK1011. A column whose name promises another type, or a timestamp that does not end in <c>_at</c>.
    /// </summary>
    public static Rule SuffixTypeMismatch { get; } = new Rules.Naming.SuffixTypeMismatch();

    /// <summary>SK1012. A prefix such as <c>tbl_</c> that says what everybody sees.</summary>
    public static Rule PrefixNoise { get; } = new Rules.Naming.PrefixNoise();

    /// <summary>SK1013. A column that repeats the name of its table.</summary>
    public static Rule ColumnRepeatsTable { get; } = new Rules.Naming.ColumnRepeatsTable();

    /// <summary>SK1014. A table or a column with a name that fits everything.</summary>
    public static Rule VagueName { get; } = new Rules.Naming.VagueName();

    /// <summary>SK1015. A primary key of one column that is not called <c>id</c>.</summary>
    public static Rule KeyName { get; } = new Rules.Naming.KeyName();

    /// <summary>SK1016. Two names that readers take for one another.</summary>
    public static Rule ConfusableNames { get; } = new Rules.Naming.ConfusableNames();

    /// <summary>SK1019. Two relations or types of one name in a schema.</summary>
    public static Rule RelationNamespaceCollision { get; } = new Rules.Naming.RelationNamespaceCollision();
}
