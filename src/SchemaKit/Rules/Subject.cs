using SchemaKit.Model;

namespace SchemaKit.Rules;

/// <summary>The object that a finding is about: a table, or something in it.</summary>
internal sealed record Subject(ObjectKind Kind, string Path, SourceLocation? Location)
{
    /// <summary>The table that an allowance would be written in; null outside tables.</summary>
    public TableModel? Table { get; init; }

    /// <summary>The name inside the table; null for the table itself.</summary>
    public string? Member { get; init; }

    /// <summary>The type that it is; null when it is none.</summary>
    public QualifiedName? Type { get; init; }

    public static Subject Of(EnumModel type) =>
        new(ObjectKind.Type, type.Name.ToString(), type.Location) { Type = type.Name };

    public static Subject Of(TableModel table) =>
        new(ObjectKind.Table, table.Name.ToString(), table.Location) { Table = table };

    public static Subject Of(TableModel table, ColumnModel column) =>
        In(table, ObjectKind.Column, column.Name, column.Location);

    public static Subject Of(TableModel table, IndexModel index) =>
        In(table, ObjectKind.Index, index.Name, index.Location);

    public static Subject Of(TableModel table, PolicyModel policy) =>
        In(table, ObjectKind.Policy, policy.Name, policy.Location);

    public static Subject OfConstraint(TableModel table, string name, SourceLocation? location) =>
        In(table, ObjectKind.Constraint, name, location);

    private static Subject In(TableModel table, ObjectKind kind, string name, SourceLocation? location) =>
        new(kind, $"{table.Name.Schema}.{table.Name.Name}.{name}", location ?? table.Location) { Table = table, Member = name };
}
