using SchemaKit.Ddl;
using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Rules.Naming;

/// <summary>Something with a name of its own, and the SQL that would change it.</summary>
/// <param name="Subject">The object.</param>
/// <param name="Name">Its name, without table and schema.</param>
/// <param name="Schema">The schema that it is in; its own name when it is one.</param>
/// <param name="IsNamedByConvention">Whether nobody wrote the name.</param>
internal sealed record NamedObject(Subject Subject, string Name, string Schema, bool IsNamedByConvention = false)
{
    /// <summary>The routine that it is; null for others.</summary>
    public RoutineModel? Routine { get; init; }

    /// <summary>Whether it is a column that an ancestor of the table has named.</summary>
    public bool IsInherited { get; init; }

    /// <summary>The column that a sequence belongs to, whose name it may repeat.</summary>
    public ColumnPath? Column { get; init; }

    /// <summary>How messages call it: <c>orders</c>, <c>orders.user_id</c>.</summary>
    public string Mention => Holder is { } holder && Subject.Member is { } member ? $"{holder.Name}.{member}" : Name;

    /// <summary>Whether functions and types bear such names, so that fewer words are free.</summary>
    public bool IsRoutineOrType => Subject.Kind is ObjectKind.Routine or ObjectKind.Type;

    private QualifiedName? Holder => Subject.Table?.Name ?? Subject.Owner;

    private string OwnSql => Identifier.Quote(Name);

    private string PathSql => new QualifiedName(Schema, Name).ToSql();

    private string HolderSql => Holder!.Value.ToSql();

    /// <summary>The remedy that gives it another name.</summary>
    public Remedy Renamed(string newName) =>
        new(null, $"alter {Rename()} to {Identifier.Quote(newName)};") { NewName = newName };

    private string Rename() => Subject.Kind switch
    {
        ObjectKind.Schema => $"schema {OwnSql} rename",
        ObjectKind.Table => $"table {PathSql} rename",
        ObjectKind.Column => $"table {HolderSql} rename column {OwnSql}",
        ObjectKind.Constraint when Subject.Table is null => $"domain {HolderSql} rename constraint {OwnSql}",
        ObjectKind.Constraint => $"table {HolderSql} rename constraint {OwnSql}",
        ObjectKind.Attribute => $"type {HolderSql} rename attribute {OwnSql}",
        ObjectKind.Policy => $"policy {OwnSql} on {HolderSql} rename",
        ObjectKind.Trigger => $"trigger {OwnSql} on {HolderSql} rename",
        ObjectKind.Routine => $"routine {RoutineDdl.Signature(Routine!)} rename",
        ObjectKind.Index => $"index {PathSql} rename",
        ObjectKind.Type => $"type {PathSql} rename",
        ObjectKind.View => $"view {PathSql} rename",
        ObjectKind.MaterializedView => $"materialized view {PathSql} rename",
        ObjectKind.Sequence => $"sequence {PathSql} rename",
        ObjectKind.Statistics => $"statistics {PathSql} rename",
        ObjectKind.TextSearchConfiguration => $"text search configuration {PathSql} rename",
        _ => throw new ArgumentOutOfRangeException(nameof(Subject), Subject.Kind, "It has no name."),
    };
}
