using System.Runtime.CompilerServices;
using SchemaKit.Model;

namespace SchemaKit.Seam;

/// <summary>Finds NUL characters, which PostgreSQL cannot store, in the names and comments of a model.</summary>
internal sealed class NulSearch(Faults faults)
{
    public void In(DatabaseModel model)
    {
        foreach (var schema in model.Schemas)
            Check(schema.Comment, schema.Location, $"The comment on schema {schema.Name}");
        foreach (var extension in model.Extensions)
            Check(extension.Comment, extension.Location, $"The comment on extension {extension.Name}");
        foreach (var type in model.Enums)
            In(type);
        foreach (var domain in model.Domains)
            InObject(domain.Name, domain.Comment, domain.Location);
        foreach (var type in model.CompositeTypes)
            In(type);
        foreach (var sequence in model.Sequences)
            InObject(sequence.Name, sequence.Comment, sequence.Location);
        foreach (var routine in model.Routines)
            In(routine);
        foreach (var table in model.Tables.SelectMany(table => table.SelfAndPartitions()))
            In(table);
        foreach (var view in model.Views)
            In(view);
        foreach (var view in model.MaterializedViews)
            In(view);
        foreach (var configuration in model.TextSearchConfigurations)
            InObject(configuration.Name, configuration.Comment, configuration.Location);
        foreach (var value in model.RawObjects)
            In(value);
    }

    private void In(EnumModel type)
    {
        InObject(type.Name, type.Comment, type.Location);
        foreach (var label in type.Labels)
            Check(label, type.Location, $"A label of {type.Name}");
    }

    private void In(CompositeTypeModel type)
    {
        InObject(type.Name, type.Comment, type.Location);
        foreach (var attribute in type.Attributes)
            Check(attribute.Comment, attribute.Location, $"The comment on {type.Name}.{attribute.Name}");
    }

    private void In(RoutineModel routine)
    {
        Check(routine.Comment, routine.Location, $"The comment on {routine.Signature}");
        Check(routine.Name.Name, routine.Location, $"The name of the routine {routine.Signature}");
    }

    private void In(RawObjectModel value)
    {
        Check(value.Comment, value.Location, $"The comment on {value.Identity}");
    }

    private void In(ViewModel view)
    {
        InObject(view.Name, view.Comment, view.Location);
        InColumns(view.Name, view.ColumnComments, view.Location);
        foreach (var trigger in view.Triggers)
            InPart(view.Name, trigger.Name, trigger.Comment, trigger.Location);
    }

    private void In(MaterializedViewModel view)
    {
        InObject(view.Name, view.Comment, view.Location);
        InColumns(view.Name, view.ColumnComments, view.Location);
        foreach (var index in view.Indexes)
            InPart(view.Name, index.Name, index.Comment, index.Location);
        foreach (var statistics in view.Statistics)
            InPart(view.Name, statistics.Name, statistics.Comment, statistics.Location);
    }

    private void InColumns(QualifiedName view, ValueList<ColumnComment> columns, SourceLocation? location)
    {
        foreach (var column in columns)
            Check(column.Comment, location, $"The comment on {view}.{column.Column}");
    }

    private void InObject(QualifiedName name, string? comment, SourceLocation? location)
    {
        Check(name.Name, location, $"The name {name}");
        Check(comment, location, $"The comment on {name}");
    }

    private void In(TableModel table)
    {
        InObject(table.Name, table.Comment, table.Location);
        foreach (var column in table.Columns)
            InPart(table.Name, column.Name, column.Comment, column.Location);
        if (table.PrimaryKey is { } primary)
            InKey(table.Name, primary);
        foreach (var key in table.UniqueConstraints)
            InKey(table.Name, key);
        foreach (var check in table.Checks)
            InPart(table.Name, check.Name, check.Comment, check.Location);
        foreach (var exclusion in table.Exclusions)
            InPart(table.Name, exclusion.Name, exclusion.Comment ?? exclusion.IndexComment, exclusion.Location);
        foreach (var key in table.ForeignKeys)
            InPart(table.Name, key.Name, key.Comment, key.Location);
        foreach (var index in table.Indexes)
            InPart(table.Name, index.Name, index.Comment, index.Location);
        foreach (var trigger in table.Triggers)
            InPart(table.Name, trigger.Name, trigger.Comment, trigger.Location);
        foreach (var policy in table.Policies)
            InPart(table.Name, policy.Name, policy.Comment, policy.Location);
        foreach (var statistics in table.Statistics)
            InPart(table.Name, statistics.Name, statistics.Comment, statistics.Location);
    }

    private void InKey(QualifiedName table, KeyModel key)
    {
        InPart(table, key.Name, key.Comment, key.Location);
        Check(key.IndexComment, key.Location, $"The comment on {table}.{key.Name}");
    }

    private void InPart(QualifiedName owner, string name, string? comment, SourceLocation? location)
    {
        Check(name, location, $"The name {owner}.{name}");
        Check(comment, location, $"The comment on {owner}.{name}");
    }

    private void Check(
        string? text, SourceLocation? location, [InterpolatedStringHandlerArgument(nameof(text))] NulOwner owner)
    {
        if (owner.IsFaulty)
            faults.Add(location, $"{owner} contains a NUL character, which PostgreSQL cannot store; remove it.");
    }
}
