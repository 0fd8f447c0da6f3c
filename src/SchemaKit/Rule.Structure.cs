namespace SchemaKit;

/// <content>Rules of what tables are made for.</content>
public abstract partial class Rule
{
    /// <summary>SK7001. Attributes that are kept as rows of names and values.</summary>
    public static Rule EntityAttributeValue { get; } = new Rules.Structure.EntityAttributeValue();

    /// <summary>SK7002. A reference to one of several tables, without a foreign key.</summary>
    public static Rule PolymorphicAssociation { get; } = new Rules.Structure.PolymorphicAssociation();

    /// <summary>SK7003. Columns that exclude each other, and no check holds it.</summary>
    public static Rule OpenExclusiveArc { get; } = new Rules.Structure.OpenExclusiveArc();

    /// <summary>SK7005. A table of one column or none.</summary>
    public static Rule TinyTable { get; } = new Rules.Structure.TinyTable();

    /// <summary>SK7006. A table that inherits from another.</summary>
    public static Rule Inherits { get; } = new Rules.Structure.Inherits();

    /// <summary>SK7007. A table or a column for each year, month or number.</summary>
    public static Rule CloneTables { get; } = new Rules.Structure.CloneTables();

    /// <summary>SK7008. One lookup table for several domains.</summary>
    public static Rule OneTrueLookup { get; } = new Rules.Structure.OneTrueLookup();

    /// <summary>SK7009. A tree of which no branch can be read at once.</summary>
    public static Rule NaiveTree { get; } = new Rules.Structure.NaiveTree();

    /// <summary>SK7010. A password that can be read.</summary>
    public static Rule ReadablePassword { get; } = new Rules.Structure.ReadablePassword();

    /// <summary>SK7016. An unlogged table among durable ones.</summary>
    public static Rule UnloggedTable { get; } = new Rules.Structure.UnloggedTable();

    /// <summary>SK7018. A rewrite rule.</summary>
    public static Rule RewriteRule { get; } = new Rules.Structure.RewriteRule();
}
