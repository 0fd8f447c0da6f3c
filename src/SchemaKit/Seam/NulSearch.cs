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
            Check(domain.Comment, domain.Location, $"The comment on {domain.Name}");
        foreach (var type in model.CompositeTypes)
            In(type);
        foreach (var sequence in model.Sequences)
            Check(sequence.Comment, sequence.Location, $"The comment on {sequence.Name}");
        foreach (var routine in model.Routines)
            In(routine);
        foreach (var table in model.Tables.SelectMany(table => table.SelfAndPartitions()))
            In(table);
        foreach (var view in model.Views)
            InQuery(view.Name, view.Query, view.Comment, view.ColumnComments, view.Location);
        foreach (var view in model.MaterializedViews)
            InQuery(view.Name, view.Query, view.Comment, view.ColumnComments, view.Location);
        foreach (var configuration in model.TextSearchConfigurations)
            Check(configuration.Comment, configuration.Location, $"The comment on {configuration.Name}");
        foreach (var value in model.RawObjects)
            In(value);
    }

    private void In(EnumModel type)
    {
        Check(type.Comment, type.Location, $"The comment on {type.Name}");
        foreach (var label in type.Labels)
            Check(label, type.Location, $"A label of {type.Name}");
    }

    private void In(CompositeTypeModel type)
    {
        Check(type.Comment, type.Location, $"The comment on {type.Name}");
        foreach (var attribute in type.Attributes)
            Check(attribute.Comment, attribute.Location, $"The comment on {type.Name}.{attribute.Name}");
    }

    private void In(RoutineModel routine)
    {
        Check(routine.Comment, routine.Location, $"The comment on {routine.Signature}");
        Check(routine.Body, routine.Location, $"The body of {routine.Signature}");
    }

    private void In(RawObjectModel value)
    {
        Check(value.Comment, value.Location, $"The comment on {value.Identity}");
        Check(value.Sql, value.Location, $"The SQL of {value.Identity}");
    }

    private void InQuery(
        QualifiedName name,
        SqlExpression query,
        string? comment,
        ValueList<ColumnComment> columns,
        SourceLocation? location)
    {
        Check(comment, location, $"The comment on {name}");
        Check(query.Text, location, $"The query of {name}");
        foreach (var column in columns)
            Check(column.Comment, location, $"The comment on {name}.{column.Column}");
    }

    private void In(TableModel table)
    {
        Check(table.Comment, table.Location, $"The comment on {table.Name}");
        foreach (var column in table.Columns)
        {
            Check(column.Name, column.Location, $"The name of a column of {table.Name}");
            InMember(table, column.Name, column.Comment, column.Location);
        }

        foreach (var key in table.UniqueConstraints)
            InMember(table, key.Name, key.Comment, key.Location);
        foreach (var check in table.Checks)
            InMember(table, check.Name, check.Comment, check.Location);
        foreach (var key in table.ForeignKeys)
            InMember(table, key.Name, key.Comment, key.Location);
        foreach (var index in table.Indexes)
            InMember(table, index.Name, index.Comment, index.Location);
        foreach (var trigger in table.Triggers)
            InMember(table, trigger.Name, trigger.Comment, trigger.Location);
        foreach (var policy in table.Policies)
            InMember(table, policy.Name, policy.Comment, policy.Location);
        foreach (var statistics in table.Statistics)
            InMember(table, statistics.Name, statistics.Comment, statistics.Location);
    }

    private void InMember(TableModel table, string name, string? comment, SourceLocation? location) =>
        Check(comment, location, $"The comment on {table.Name}.{name}");

    private void Check(
        string? text, SourceLocation? location, [InterpolatedStringHandlerArgument(nameof(text))] NulOwner owner)
    {
        if (owner.IsFaulty)
            faults.Add(location, $"{owner} contains a NUL character, which PostgreSQL cannot store; remove it.");
    }
}
