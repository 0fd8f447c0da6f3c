using SchemaKit.Model;

namespace SchemaKit.Ddl;

/// <summary>What one object asks of the others.</summary>
internal sealed record Prerequisites
{
    /// <summary>What must be there.</summary>
    public IEnumerable<ObjectReference> Needs { get; init; } = [];

    /// <summary>Types that must be there; those of PostgreSQL itself are.</summary>
    public IEnumerable<DataType> Types { get; init; } = [];

    /// <summary>What had better be there.</summary>
    public IEnumerable<ObjectReference> Wishes { get; init; } = [];

    /// <summary>SQL that may name further objects.</summary>
    public IEnumerable<string> Texts { get; init; } = [];

    public static Prerequisites Of(Located value) => value switch
    {
        DomainModel domain => new()
        {
            Needs = domain.DependsOn,
            Types = [domain.Type],
            Texts = [.. Text(domain.Default), .. domain.Checks.Select(c => c.Condition.Text)],
        },
        CompositeTypeModel type => new() { Types = type.Attributes.Select(a => a.Type) },
        RawObjectModel raw => new() { Needs = raw.DependsOn },
        TextSearchConfigurationModel configuration => new() { Needs = configuration.DependsOn },
        TableModel table => OfTable(table),
        RoutineModel routine => OfRoutine(routine),
        ViewModel view => new() { Needs = view.DependsOn, Texts = [view.Query.Text] },
        MaterializedViewModel view => new() { Needs = view.DependsOn, Texts = [view.Query.Text] },
        _ => new(),
    };

    private static Prerequisites OfTable(TableModel table)
    {
        var parts = table.SelfAndPartitions().ToArray();
        return new()
        {
            Needs = table.DependsOn.Concat(table.Inherits.Select(Table)),
            Types = table.Columns.Select(c => c.Type),
            Wishes = parts.SelectMany(p => p.ForeignKeys).Where(k => !k.IsNotValid).Select(k => Table(k.Target)),
            Texts = parts.SelectMany(ExpressionsOf),
        };
    }

    private static Prerequisites OfRoutine(RoutineModel routine)
    {
        var isRead = routine.IsStandardBody || routine.Language == "sql";
        return new()
        {
            Needs = isRead ? routine.DependsOn : [],
            Types = routine.Parameters.Select(p => p.Type).Concat(routine.Returns is { } type ? [type] : []),
            Wishes = isRead ? [] : routine.DependsOn,
            Texts = routine.Parameters.SelectMany(p => Text(p.Default)).Concat(isRead ? [routine.Body] : []),
        };
    }

    private static IEnumerable<string> ExpressionsOf(TableModel table) =>
    [
        .. table.Columns.SelectMany(c => Text(c.Default).Concat(Text(c.Generated))),
        .. table.Checks.Select(c => c.Condition.Text),
        .. table.Exclusions.SelectMany(e => e.Elements).SelectMany(e => Text(e.Key.Expression)),
        .. table.Indexes.SelectMany(i => i.Keys.SelectMany(k => Text(k.Expression)).Concat(Text(i.Predicate))),
        .. table.PartitionKey?.Keys.SelectMany(k => Text(k.Expression)) ?? [],
    ];

    private static IEnumerable<string> Text(SqlExpression? expression) => expression is null ? [] : [expression.Text];

    private static ObjectReference Table(QualifiedName name) => new(SchemaObjectKind.Table, name);
}
