namespace SchemaKit.Naming;

/// <summary>The kinds of object whose names a <see cref="NamingConvention"/> makes.</summary>
internal enum NameKind
{
    PrimaryKey,
    Unique,
    Index,
    ForeignKey,

    /// <summary>A foreign key of a table that refers to the same table more than once.</summary>
    RepeatedForeignKey,
    Check,
    Exclusion,
}
