using SchemaKit.Model;

namespace SchemaKit.Seam;

/// <summary>The names and comments of a model, each with what it is.</summary>
internal static class Texts
{
    public static IEnumerable<(string What, string? Text, SourceLocation? Location)> Of(DatabaseModel model) =>
    [
        .. model.Schemas.Select(s => Comment($"schema {s.Name}", s.Comment, s.Location)),
        .. model.Extensions.Select(e => Comment($"extension {e.Name}", e.Comment, e.Location)),
        .. model.Enums.SelectMany(Of),
        .. model.Domains.Select(d => Comment($"{d.Name}", d.Comment, d.Location)),
        .. model.CompositeTypes.SelectMany(Of),
        .. model.Sequences.Select(s => Comment($"{s.Name}", s.Comment, s.Location)),
        .. model.Routines.SelectMany(Of),
        .. model.Tables.SelectMany(table => table.SelfAndPartitions()).SelectMany(Of),
        .. model.Views.SelectMany(v => OfQuery(v.Name, v.Query, v.Comment, v.ColumnComments, v.Location)),
        .. model.MaterializedViews.SelectMany(v => OfQuery(v.Name, v.Query, v.Comment, v.ColumnComments, v.Location)),
        .. model.TextSearchConfigurations.Select(c => Comment($"{c.Name}", c.Comment, c.Location)),
        .. model.RawObjects.SelectMany(Of),
    ];

    private static IEnumerable<(string, string?, SourceLocation?)> Of(EnumModel type) =>
    [
        Comment($"{type.Name}", type.Comment, type.Location),
        .. type.Labels.Select(label => ($"A label of {type.Name}", (string?)label, type.Location)),
    ];

    private static IEnumerable<(string, string?, SourceLocation?)> Of(CompositeTypeModel type) =>
    [
        Comment($"{type.Name}", type.Comment, type.Location),
        .. type.Attributes.Select(a => Comment($"{type.Name}.{a.Name}", a.Comment, a.Location)),
    ];

    private static IEnumerable<(string, string?, SourceLocation?)> Of(RoutineModel routine) =>
    [
        Comment(routine.Signature, routine.Comment, routine.Location),
        ($"The body of {routine.Signature}", routine.Body, routine.Location),
    ];

    private static IEnumerable<(string, string?, SourceLocation?)> Of(RawObjectModel value) =>
    [
        Comment(value.Identity, value.Comment, value.Location),
        ($"The SQL of {value.Identity}", value.Sql, value.Location),
    ];

    private static IEnumerable<(string, string?, SourceLocation?)> OfQuery(
        QualifiedName name,
        SqlExpression query,
        string? comment,
        ValueList<ColumnComment> columns,
        SourceLocation? location) =>
    [
        Comment($"{name}", comment, location),
        ($"The query of {name}", query.Text, location),
        .. columns.Select(c => Comment($"{name}.{c.Column}", c.Comment, location)),
    ];

    private static IEnumerable<(string, string?, SourceLocation?)> Of(TableModel table) =>
    [
        Comment($"{table.Name}", table.Comment, table.Location),
        .. table.Columns.SelectMany(column => Of(table, column)),
        .. table.UniqueConstraints.Select(k => Comment($"{table.Name}.{k.Name}", k.Comment, k.Location)),
        .. table.Checks.Select(c => Comment($"{table.Name}.{c.Name}", c.Comment, c.Location)),
        .. table.ForeignKeys.Select(k => Comment($"{table.Name}.{k.Name}", k.Comment, k.Location)),
        .. table.Indexes.Select(i => Comment($"{table.Name}.{i.Name}", i.Comment, i.Location)),
        .. table.Triggers.Select(t => Comment($"{table.Name}.{t.Name}", t.Comment, t.Location)),
        .. table.Policies.Select(p => Comment($"{table.Name}.{p.Name}", p.Comment, p.Location)),
        .. table.Statistics.Select(s => Comment($"{table.Name}.{s.Name}", s.Comment, s.Location)),
    ];

    private static IEnumerable<(string, string?, SourceLocation?)> Of(TableModel table, ColumnModel column) =>
    [
        ($"The name of a column of {table.Name}", column.Name, column.Location),
        Comment($"{table.Name}.{column.Name}", column.Comment, column.Location),
    ];

    private static (string, string?, SourceLocation?) Comment(string path, string? comment, SourceLocation? location) =>
        ($"The comment on {path}", comment, location);
}
