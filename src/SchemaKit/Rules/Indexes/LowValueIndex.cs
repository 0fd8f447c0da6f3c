using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Indexes;

/// <summary>An index that finds a large part of the table for each value, or a table that is read at once.</summary>
internal sealed class LowValueIndex() : Rule("SK5006", "low-value-index", Severity.Warning)
{
    private const int FewValues = 5;

    internal override bool JudgesPartitions => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var whole = context.Whole(table);
        var isSmall = whole.IsDeclared(DeclarationKind.Small);
        var others = table.Indexes.Where(i => !i.IsUnique && i.AttachedTo is null && !LeadsWithForeignKey(i, whole));
        foreach (var index in others)
        {
            if (isSmall)
                yield return InSmallTable(table, index);
            else if (OnlyColumn(index, whole) is { } column && ValuesOf(column, whole, context) is { } count)
                yield return OfFewValues(table, index, count);
        }
    }

    private static bool LeadsWithForeignKey(IndexModel index, TableModel table) =>
        table.ForeignKeys.Any(key => index.Keys[0].Column is { } column && key.Columns.Contains(column));

    private static ColumnModel? OnlyColumn(IndexModel index, TableModel table) =>
        index is { Predicate: null, Included.Count: 0, Keys: [{ Column: { } name }] } ? table.Column(name) : null;

    /// <summary>How many values the column can have, when they are few.</summary>
    private static int? ValuesOf(ColumnModel column, TableModel table, RuleContext context)
    {
        var type = context.Domains.BaseOf(column.Type);
        if (type.ArrayDimensions > 0)
            return null;
        if (type is { Name: "boolean", Schema: null })
            return 2;
        var count = context.Database.Enums.FirstOrDefault(e => IsEnum(e, type))?.Labels.Count
            ?? ClosedSet.SizeOf(column.Name, table.Checks);
        return count <= FewValues ? count : null;
    }

    private static bool IsEnum(EnumModel labels, DataType type) =>
        labels.Name.Name == type.Name && (type.Schema is null || type.Schema == labels.Name.Schema);

    private Finding OfFewValues(TableModel table, IndexModel index, int count)
    {
        var message = $"{index.Name} on {Wording.Of(table.Name)} has one key of {count} values, "
            + "so that each finds a large part of the rows. Limit it to a rare value by a condition, or drop it.";
        return new(this, Subject.Of(table, index), message) { Severity = count == 2 ? DefaultSeverity : Severity.Info };
    }

    private Finding InSmallTable(TableModel table, IndexModel index)
    {
        var name = new QualifiedName(table.Name.Schema, index.Name);
        var message = $"{index.Name} is an index on {Wording.Of(table.Name)}, "
            + $"a small table that is read at once. Drop {index.Name}.";
        var how = table.PartitionKey is null ? " concurrently" : "";
        return new(this, Subject.Of(table, index), message, new(null, $"drop index{how} {name.ToSql()};"))
        {
            Severity = Severity.Info,
        };
    }
}
