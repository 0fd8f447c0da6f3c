namespace SchemaKit.Rules;

/// <summary>What kind of object a finding is about.</summary>
public enum ObjectKind
{
    /// <summary>The database.</summary>
    Database,

    /// <summary>A schema.</summary>
    Schema,

    /// <summary>A type: an enum, a domain or a composite type.</summary>
    Type,

    /// <summary>A table.</summary>
    Table,

    /// <summary>A column.</summary>
    Column,

    /// <summary>A constraint.</summary>
    Constraint,

    /// <summary>An index.</summary>
    Index,

    /// <summary>A row-security policy.</summary>
    Policy,

    /// <summary>A trigger.</summary>
    Trigger,

    /// <summary>Extended statistics.</summary>
    Statistics,

    /// <summary>A view.</summary>
    View,

    /// <summary>A materialized view.</summary>
    MaterializedView,

    /// <summary>A sequence.</summary>
    Sequence,

    /// <summary>A function or a procedure.</summary>
    Routine,

    /// <summary>A text search configuration.</summary>
    TextSearchConfiguration,

    /// <summary>An attribute of a composite type.</summary>
    Attribute,

    /// <summary>A rewrite rule.</summary>
    Rule,
}
