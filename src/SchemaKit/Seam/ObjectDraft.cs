using SchemaKit.Model;

namespace SchemaKit.Seam;

/// <summary>What an object beside tables asks of the database while its model is built.</summary>
internal sealed class ObjectDraft(DatabaseDraft database, SchemaObject self, Faults faults)
{
    private readonly HashSet<ObjectReference> _mentioned = [];

    public NamingConvention Convention => database.Convention;

    /// <summary>Domains and parameters have no columns of their own to name.</summary>
    public SqlExpression? Render(Sql? sql, SourceLocation? user = null) =>
        sql?.Render(Names(column => NameOf(column, [], user), user));

    public ValueList<IndexKeyModel> Keys(IndexKey[] keys, SourceLocation? user) => keys
        .Select(key => IndexKeyParts.ToModel(
            key, column => NameOf(column, [], user), sql => Render(sql, user), user, self.Name, faults))
        .ToValueList();

    public DataType TypeOf(Column column) => database.TypeOf(column, self.Name);

    /// <summary>The row type of a table.</summary>
    public DataType RowTypeOf(TableReference table)
    {
        var name = Names(OfNoTable).Of(table);
        return new(name.Name) { Schema = name.Schema };
    }

    public ColumnPath? PathOf(ColumnReference column) => database.Resolve(column, self.Location);

    /// <summary>A trigger on a view.</summary>
    public TriggerModel ToModel(TriggerDefinition trigger)
    {
        var isForRows = trigger.Timing != TriggerTiming.InsteadOf && !trigger.IsForEachStatement;
        if (isForRows && trigger.Events != TriggerEvents.None)
        {
            faults.Add(
                trigger.Location,
                $"The trigger {trigger.Name} on {self.Name} runs before or after each row, which only one on a table "
                + "can; say InsteadOf(…) or ForEachStatement().");
        }

        return TriggerParts.ToModel(
            trigger, database, self.Name, column => NameOf(column, [], trigger.Location), faults);
    }

    /// <summary>A query over the columns of some tables.</summary>
    public SqlExpression Query(TableType[] tables, Func<object[], Sql?>? query)
    {
        if (query is null)
        {
            faults.Add(self.Location, $"The view {self.Name} has no query; say As(…).");
            return new("?");
        }

        var drafts = tables.Select(table => database.Resolve(table, self.Location)).ToArray();
        if (drafts.Any(draft => draft is null))
            return new("?");
        return query([.. drafts.Select(draft => draft!.Self)])?.Render(Names(column => NameOf(column, drafts!)))
            ?? new("?");
    }

    /// <summary>All that was mentioned, and what the author adds; ask when everything else is built.</summary>
    public ValueList<ObjectReference> DependsOn<TSelf>(SchemaObject<TSelf> value)
        where TSelf : SchemaObject<TSelf>
    {
        var names = Names(OfNoTable);
        foreach (var prerequisite in value.Prerequisites)
            names.Of(prerequisite);
        foreach (var table in value.PrerequisiteTables)
            names.Of(table);
        _mentioned.Remove(self.Reference);
        return _mentioned.InOrder();
    }

    private SqlNames Names(Func<Column, string> nameOf, SourceLocation? user = null) =>
        new(database, self.Name, nameOf, user ?? self.Location, _mentioned);

    private string OfNoTable(Column column) => NameOf(column, []);

    private string NameOf(Column column, IEnumerable<TableDraft> tables, SourceLocation? user = null)
    {
        foreach (var table in tables)
        {
            if (table.Find(column) is { } name)
                return name;
        }

        faults.Add(
            user ?? self.Location,
            $"{self.Name} uses a column made at {column.Spec.Location} of none of its tables; "
            + "write it as Pg.Column((Users u) => u.Id).");
        return "?";
    }
}
