using System.Globalization;
using SchemaKit.Model;

namespace SchemaKit.Seam;

/// <summary>What a column says, without its CLR type.</summary>
/// <param name="Name">The name the author gave; null to take it from the property.</param>
/// <param name="Type">The type; null when an enum or a foreign key gives it.</param>
/// <param name="Location">The line that made the column.</param>
internal sealed record ColumnSpec(string? Name, DataType? Type, SourceLocation Location)
{
    public bool IsNullable { get; init; }

    public IdentityModel? Identity { get; init; }

    /// <summary>What numbers an identity column, where that is said.</summary>
    public Sequence? IdentitySequence { get; init; }

    public Sql? Default { get; init; }

    public EnumType? Enum { get; init; }

    public ReferenceSpec? Reference { get; init; }

    /// <summary>Evaluated late, on the table or the group that holds the column.</summary>
    public Func<object, Sql?>? Generated { get; init; }

    /// <summary>The domain or composite type that gives the type.</summary>
    public SchemaObject? UserType { get; init; }

    public ColumnReference? SnapshotOf { get; init; }

    /// <summary>Evaluated late, on the table or the group that holds the column.</summary>
    public Func<object, Column[]?>? DerivedFrom { get; init; }

    public bool IsVirtual { get; init; }

    public int ArrayDimensions { get; init; }

    public string? Collation { get; init; }

    public ColumnStorage? Storage { get; init; }

    public ColumnCompression? Compression { get; init; }

    public NotNullModel? NotNull { get; init; }

    public int? StatisticsTarget { get; init; }

    public ValueList<StorageParameter> Options { get; init; }

    public string? Comment { get; init; }

    public string? FormerName { get; init; }

    public ValueList<Declaration> Declarations { get; init; }

    public static StorageParameter DistinctValues(double values, bool withChildren) => new(
        withChildren ? "n_distinct_inherited" : "n_distinct", values.ToString("R", CultureInfo.InvariantCulture));
}
