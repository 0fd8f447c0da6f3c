using SchemaKit.Model;

namespace SchemaKit.Ddl;

/// <summary>All statements of a model in their order.</summary>
internal static class DatabaseDdl
{
    public static IEnumerable<DdlStatement> Of(DatabaseModel model, DdlOptions options)
    {
        var isLast = InOrder(model, options).ToLookup(statement => statement.IsLast);
        return isLast[false].Concat(isLast[true]);
    }

    private static IEnumerable<DdlStatement> InOrder(DatabaseModel model, DdlOptions options)
    {
        var order = CreationOrder.Of(model);
        var tables = OrderedTable.AllOf(order);
        return model.Schemas.SelectMany(s => SchemaDdl.Of(s, options))
            .Concat(model.Extensions.SelectMany(ExtensionDdl.Of))
            .Concat(model.RawObjects.SelectMany(r => RawObjectDdl.Shell(r, options)))
            .Concat(Objects(order, tables, options))
            .Concat(model.Sequences.SelectMany(SequenceDdl.Own))
            .Concat(tables.SelectMany(t => ForeignKeys(t, options)))
            .Concat(Triggers(model, options))
            .Concat(Parts(model).SelectMany(t => t.Policies.SelectMany(p => PolicyDdl.Of(t, p, options))))
            .Concat(model.RawObjects.Where(RawObjectDdl.IsLast).SelectMany(r => RawObjectDdl.Of(r, options)))
            .Concat(model.DefaultPrivileges.Select(DefaultPrivilegesDdl.Of));
    }

    private static IEnumerable<DdlStatement> Objects(
        IReadOnlyList<Located> order, IReadOnlyList<OrderedTable> tables, DdlOptions options)
    {
        var placed = 0;
        foreach (var value in order)
        {
            var statements = value is TableModel
                ? TableDdl.Of(tables[placed++], options)
                : Of(value, options);
            foreach (var statement in statements)
                yield return statement;
        }
    }

    private static IEnumerable<DdlStatement> Of(Located value, DdlOptions options) => value switch
    {
        EnumModel type => EnumDdl.Of(type, options),
        DomainModel domain => DomainDdl.Of(domain, options),
        CompositeTypeModel type => CompositeTypeDdl.Of(type, options),
        SequenceModel sequence => SequenceDdl.Of(sequence, options),
        RawObjectModel raw when RawObjectDdl.IsLast(raw) => [],
        RawObjectModel raw => RawObjectDdl.Of(raw, options),
        TextSearchConfigurationModel configuration => TextSearchConfigurationDdl.Of(configuration, options),
        RoutineModel routine => RoutineDdl.Of(routine, options),
        ViewModel view => ViewDdl.Of(view, options),
        MaterializedViewModel view => MaterializedViewDdl.Of(view, options),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    /// <summary>Those that waited, and those that single partitions have.</summary>
    private static IEnumerable<DdlStatement> ForeignKeys(OrderedTable ordered, DdlOptions options) =>
        ordered.Later.SelectMany(k => ForeignKeyDdl.Add(ordered.Table, k, options)).Concat(
            ordered.Table.SelfAndPartitions().Skip(1)
                .SelectMany(p => p.ForeignKeys.SelectMany(k => ForeignKeyDdl.Add(p, k, options))));

    private static IEnumerable<DdlStatement> Triggers(DatabaseModel model, DdlOptions options) =>
        Parts(model).SelectMany(t => t.Triggers.SelectMany(g => TriggerDdl.Of(t.Name, g, options)))
            .Concat(Parts(model).SelectMany(t =>
                t.TriggerStates.Select(s => TriggerDdl.State(t.Name, s.Trigger, s.State))))
            .Concat(model.Views.SelectMany(v => v.Triggers.SelectMany(g => TriggerDdl.Of(v.Name, g, options))));

    private static IEnumerable<TableModel> Parts(DatabaseModel model) =>
        model.Tables.SelectMany(t => t.SelfAndPartitions());
}
