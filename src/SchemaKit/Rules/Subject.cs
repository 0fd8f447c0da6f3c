using SchemaKit.Model;

namespace SchemaKit.Rules;

/// <summary>The object that a finding is about: a table or another object of a schema, or something in it.</summary>
/// <param name="Kind">What kind of object it is.</param>
/// <param name="Location">Where it was declared, if that is known.</param>
internal sealed record Subject(ObjectKind Kind, SourceLocation? Location)
{
    // Rules look at many objects and report few, so that the path is written when somebody asks.
    private string? _path;

    public Subject(ObjectKind kind, string path, SourceLocation? location)
        : this(kind, location) => _path = path;

    /// <summary>How findings call it: <c>public.orders.user_id</c>.</summary>
    public string Path => _path ??= Member is { } member ? Table!.Name.PathOf(member) : Table!.Name.ToString();

    /// <summary>The table that an allowance would be written in; null outside tables.</summary>
    public TableModel? Table { get; init; }

    /// <summary>The object of a schema that it is, or is in, where that is no table; null for others.</summary>
    public QualifiedName? Owner { get; init; }

    /// <summary>The name inside the table or the other object; null for that itself.</summary>
    public string? Member { get; init; }

    /// <summary>Whether the table is a partition, in which there may be no place to write an allowance.</summary>
    public bool IsInPartition { get; init; }

    public static Subject Of(SchemaModel schema) => new(ObjectKind.Schema, schema.Name, schema.Location);

    /// <summary>A view, a type, a sequence: whatever is in a schema and no table.</summary>
    public static Subject Of(ObjectKind kind, QualifiedName name, SourceLocation? location) =>
        new(kind, name.ToString(), location) { Owner = name };

    public static Subject Of(RoutineModel routine) =>
        new(ObjectKind.Routine, routine.Signature, routine.Location) { Owner = routine.Name };

    public static Subject Of(TableModel table) => new(ObjectKind.Table, table.Location) { Table = table };

    public static Subject Of(TableModel table, ColumnModel column) =>
        In(table, ObjectKind.Column, column.Name, column.Location);

    public static Subject Of(TableModel table, IndexModel index) =>
        In(table, ObjectKind.Index, index.Name, index.Location);

    public static Subject OfConstraint(TableModel table, string name, SourceLocation? location) =>
        In(table, ObjectKind.Constraint, name, location);

    public static Subject In(TableModel table, ObjectKind kind, string name, SourceLocation? location) =>
        new(kind, location ?? table.Location) { Table = table, Member = name };

    /// <summary>Something in a view, a type or the like.</summary>
    public static Subject In(Subject owner, ObjectKind kind, string name, SourceLocation? location) =>
        new(kind, $"{owner.Path}.{name}", location ?? owner.Location) { Owner = owner.Owner, Member = name };

    public bool Equals(Subject? other) => ReferenceEquals(this, other)
        || (other is not null
            && (Kind, Owner, IsInPartition) == (other.Kind, other.Owner, other.IsInPartition)
            && (Path, Member, Location) == (other.Path, other.Member, other.Location)
            && (ReferenceEquals(Table, other.Table) || Equals(Table, other.Table)));

    public override int GetHashCode() => unchecked(((int)Kind * 31) + StringComparer.Ordinal.GetHashCode(Path));
}
