namespace SchemaKit.Model;

/// <summary>How well an index finds the rows of a foreign key, best first; the rest say why it does not.</summary>
internal enum CoverageVerdict
{
    Covers,
    WeakByBlockRange,
    WeakByOperatorClass,
    WeakByFirstColumn,
    Invalid,
    Filtered,
    CastByCheck,
    NoEquality,
    OtherCollation,
    ColumnsComeLater,
    OnlyIncluded,
    OnlyInExpression,
    Unrelated,
}
