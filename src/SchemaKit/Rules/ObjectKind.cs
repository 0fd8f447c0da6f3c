namespace SchemaKit.Rules;

/// <summary>What kind of object a finding is about.</summary>
public enum ObjectKind
{
    /// <summary>The database.</summary>
    Database,

    /// <summary>A schema.</summary>
    Schema,

    /// <summary>A type.</summary>
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
}
