using System.Text;
using SchemaKit.Model;
using SchemaKit.Postgres.Reading;
using SchemaKit.Postgres.Rows;

namespace SchemaKit.Postgres.Building;

/// <seealso href="https://www.postgresql.org/docs/current/catalog-pg-trigger.html"/>
internal sealed class TriggerBuilder(Catalog catalog)
{
    private const int EachRow = 1;
    private const int Before = 2;
    private const int InsteadOf = 64;

    private static readonly (int Bit, string Word)[] s_events =
        [(4, "insert"), (16, "update"), (8, "delete"), (32, "truncate")];

    private readonly Dictionary<uint, TriggerRow> _byOid = catalog.Rows.Triggers.Rows.ToDictionary(t => t.Oid);

    /// <summary>The triggers of the parent that are on at other times in this partition.</summary>
    public ValueList<InheritedTriggerState> StatesOf(uint relation) => catalog.Triggers[relation]
        .Where(t => t.Parent != 0 && t.State != _byOid[t.Parent].State)
        .Select(t => new InheritedTriggerState(t.TriggerName, State(t.State)))
        .ToValueList();

    public ValueList<TriggerModel> Of(uint relation) =>
        catalog.Triggers[relation].Where(t => t.Parent == 0).Select(Of).ToValueList();

    private TriggerModel Of(TriggerRow row) => new(row.TriggerName, new(row.FunctionSchema, row.FunctionName))
    {
        Timing = (row.Kind & (Before | InsteadOf)) switch
        {
            Before => TriggerTiming.Before,
            InsteadOf => TriggerTiming.InsteadOf,
            _ => TriggerTiming.After,
        },
        Events = s_events.Where(e => (row.Kind & e.Bit) != 0).Select(e => e.Word).ToValueList(),
        Columns = catalog.ColumnNames(row.Relation, row.Columns),
        IsForEachStatement = (row.Kind & EachRow) == 0,
        When = Condition(row.Definition),
        Arguments = Arguments(row.Arguments),
        OldTable = row.OldTable,
        NewTable = row.NewTable,
        IsConstraint = row.IsConstraint,
        Deferral = (row.IsDeferrable, row.IsDeferred) switch
        {
            (false, _) => Deferral.NotDeferrable,
            (true, false) => Deferral.InitiallyImmediate,
            (true, true) => Deferral.InitiallyDeferred,
        },
        From = row.From == 0 ? null : new(SchemaObjectKind.Table, catalog.NameOf(row.From)),
        State = State(row.State),
        Comment = catalog.Comment(CatalogClass.Trigger, row.Oid),
    };

    private static TriggerState State(string letter) => letter switch
    {
        "D" => TriggerState.Disabled,
        "R" => TriggerState.Replica,
        "A" => TriggerState.Always,
        _ => TriggerState.Origin,
    };

    private static SqlExpression? Condition(string? definition) =>
        definition is null ? null : new(Deparsed.Inside(definition, Deparsed.Find(definition, " WHEN (")));

    /// <summary>Texts that end with a zero each.</summary>
    private static ValueList<string> Arguments(byte[] bytes)
    {
        var texts = Encoding.UTF8.GetString(bytes).Split('\0');
        return texts.Take(texts.Length - 1).ToValueList();
    }
}
