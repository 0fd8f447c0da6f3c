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
    /// <summary>How messages call it: <c>orders</c>, <c>orders.user_id</c>.</summary>
    public string Mention => Subject.Table is not { } table ? Name
        : Subject.Member is null ? table.Name.Name
        : $"{table.Name.Name}.{Subject.Member}";

    private string OwnSql => Identifier.Quote(Name);

    private string PathSql => new QualifiedName(Schema, Name).ToSql();

    private string TableSql => Subject.Table!.Name.ToSql();

    public string RenameTo(string newName) => $"{Rename()} to {Identifier.Quote(newName)};";

    private string Rename() => Subject.Kind switch
    {
        ObjectKind.Table => $"alter table {TableSql} rename",
        ObjectKind.Column => $"alter table {TableSql} rename column {OwnSql}",
        ObjectKind.Constraint => $"alter table {TableSql} rename constraint {OwnSql}",
        ObjectKind.Index => $"alter index {PathSql} rename",
        ObjectKind.Policy => $"alter policy {OwnSql} on {TableSql} rename",
        ObjectKind.Type => $"alter type {PathSql} rename",
        _ => $"alter schema {OwnSql} rename",
    };
}
