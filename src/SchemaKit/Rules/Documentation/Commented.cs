using SchemaKit.Model;

namespace SchemaKit.Rules.Documentation;

/// <summary>An object with a comment.</summary>
/// <param name="Subject">The object.</param>
/// <param name="Mention">How messages call it.</param>
/// <param name="Text">The comment.</param>
internal sealed record Commented(Subject Subject, string Mention, string Text)
{
    /// <summary>The names whose words the comment may repeat: its own, and that of its table.</summary>
    public IEnumerable<string> Words => [Mention];

    /// <summary>Whether a group of the package brought the column with its comment.</summary>
    public bool IsOfPackage { get; init; }

    public static IEnumerable<Commented> In(DatabaseModel database)
    {
        foreach (var schema in database.Schemas)
        {
            if (schema.Comment is { } text)
                yield return new(Subject.Of(schema), schema.Name, text);
        }

        foreach (var item in database.Tables.SelectMany(t => t.SelfAndPartitions()).SelectMany(In))
            yield return item;
        foreach (var item in Others(database))
            yield return item;
    }

    private static IEnumerable<Commented> In(TableModel table)
    {
        var name = table.Name.Name;
        if (table.Comment is { } comment)
            yield return new(Subject.Of(table), name, comment);
        foreach (var column in table.Columns)
        {
            if (column.Comment is { } text)
            {
                yield return new(Subject.Of(table, column), $"{name}.{column.Name}", text)
                {
                    IsOfPackage = table.GroupColumns.Contains(column.Name),
                };
            }
        }

        foreach (var (kind, part, location, text) in Parts(table))
        {
            if (text is not null)
                yield return new(Subject.In(table, kind, part, location), $"{name}.{part}", text);
        }
    }

    private static IEnumerable<(ObjectKind Kind, string Name, SourceLocation? Location, string? Text)> Parts(
        TableModel table)
    {
        if (table.PrimaryKey is { } key)
            yield return (ObjectKind.Constraint, key.Name, key.Location, key.Comment);
        foreach (var unique in table.UniqueConstraints)
            yield return (ObjectKind.Constraint, unique.Name, unique.Location, unique.Comment);
        foreach (var reference in table.ForeignKeys)
            yield return (ObjectKind.Constraint, reference.Name, reference.Location, reference.Comment);
        foreach (var check in table.Checks)
            yield return (ObjectKind.Constraint, check.Name, check.Location, check.Comment);
        foreach (var exclusion in table.Exclusions)
            yield return (ObjectKind.Constraint, exclusion.Name, exclusion.Location, exclusion.Comment);
        foreach (var index in table.Indexes)
            yield return (ObjectKind.Index, index.Name, index.Location, index.Comment);
        foreach (var trigger in table.Triggers)
            yield return (ObjectKind.Trigger, trigger.Name, trigger.Location, trigger.Comment);
        foreach (var policy in table.Policies)
            yield return (ObjectKind.Policy, policy.Name, policy.Location, policy.Comment);
    }

    private static IEnumerable<Commented> Others(DatabaseModel database)
    {
        foreach (var view in database.Views)
        {
            var subject = Subject.Of(ObjectKind.View, view.Name, view.Location);
            if (view.Comment is { } comment)
                yield return new(subject, view.Name.Name, comment);
            foreach (var column in view.ColumnComments)
            {
                yield return new(
                    Subject.In(subject, ObjectKind.Column, column.Column, view.Location),
                    $"{view.Name.Name}.{column.Column}",
                    column.Comment);
            }
        }

        foreach (var (kind, name, location, text) in Named(database))
        {
            if (text is not null)
                yield return new(Subject.Of(kind, name, location), name.Name, text);
        }

        foreach (var routine in database.Routines)
        {
            if (routine.Comment is { } comment)
                yield return new(Subject.Of(routine), routine.Name.Name, comment);
        }
    }

    private static IEnumerable<(ObjectKind Kind, QualifiedName Name, SourceLocation? Location, string? Text)> Named(
        DatabaseModel database) =>
    [
        .. database.MaterializedViews.Select(v => (ObjectKind.MaterializedView, v.Name, v.Location, v.Comment)),
        .. database.Enums.Select(t => (ObjectKind.Type, t.Name, t.Location, t.Comment)),
        .. database.Domains.Select(t => (ObjectKind.Type, t.Name, t.Location, t.Comment)),
        .. database.CompositeTypes.Select(t => (ObjectKind.Type, t.Name, t.Location, t.Comment)),
        .. database.Sequences.Select(s => (ObjectKind.Sequence, s.Name, s.Location, s.Comment)),
    ];
}
