namespace SchemaKit.Model;

/// <summary>What an author can say beyond DDL.</summary>
public enum DeclarationKind
{
    /// <summary>A timestamp without zone that means the time on a wall clock.</summary>
    LocalTime,

    /// <summary>A json column whose text must be kept to the letter.</summary>
    KeptText,

    /// <summary>A column that the application keeps up to date.</summary>
    KeptByApplication,

    /// <summary>A table that only ever grows, such as a log.</summary>
    Log,

    /// <summary>A table that holds data in transit.</summary>
    Staging,

    /// <summary>A table whose rows are never deleted and whose keys never change.</summary>
    Immutable,

    /// <summary>A table that stays small.</summary>
    Small,

    /// <summary>A column that refers to several tables, one of them for each row.</summary>
    PolymorphicReference,

    /// <summary>A key that must stay unique for ever, also among deleted rows.</summary>
    UniqueForever,

    /// <summary>A boolean whose null means something.</summary>
    ThreeState,

    /// <summary>A generated key that others hold outside the database.</summary>
    PublishedKey,

    /// <summary>A key whose values another system makes.</summary>
    FilledUpstream,

    /// <summary>A column that refers to another table without a foreign key, on purpose.</summary>
    LogicalReference,

    /// <summary>A column by which the root of a tree refers to itself.</summary>
    RootRefersToItself,

    /// <summary>A column that says whose a row is, where several share the tables.</summary>
    Tenant,

    /// <summary>An index on whole values that queries compare by equality.</summary>
    WholeValues,

    /// <summary>A table of keys and values, in which anything may be a key.</summary>
    KeyValue,

    /// <summary>A table whose rows can be computed again.</summary>
    Cache,

    /// <summary>A table of work to be done, whose rows go when it is.</summary>
    Queue,

    /// <summary>A column of which at most one, among those that name the same choice, has a value.</summary>
    Exclusive,

    /// <summary>A partitioned table that is meant to refuse some rows.</summary>
    PartitionGaps,

    /// <summary>A column that strangers must not read.</summary>
    Sensitive,

    /// <summary>A table that service roles alone use, so that row security without policies is meant.</summary>
    ServiceOnly,

    /// <summary>A column of a start or an end that makes no period with its counterpart.</summary>
    NoPeriod,
}
