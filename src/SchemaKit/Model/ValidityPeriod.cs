using SchemaKit.Naming;

namespace SchemaKit.Model;

/// <summary>When a row holds: two columns, or one range.</summary>
/// <param name="From">The column of the beginning, or the range.</param>
/// <param name="To">The column of the end; null for a range.</param>
internal sealed record ValidityPeriod(ColumnModel From, ColumnModel? To)
{
    private static readonly (string From, string[] To)[] s_pairs =
    [
        ("valid_from", ["valid_to", "valid_until", "valid_till"]),
        ("effective_from", ["effective_to", "effective_until"]),
    ];

    private static readonly string[] s_ranges =
        ["validity", "valid", "valid_during", "valid_period", "effective_during"];

    /// <summary>The period of a table's rows; null where their names say none.</summary>
    public static ValidityPeriod? Of(TableModel table)
    {
        foreach (var (from, ends) in s_pairs)
        {
            if (table.Column(from) is { } start && RangeOf(start) is not null
                && ends.Select(table.Column).FirstOrDefault(end => end?.Type == start.Type) is { } end)
                return new(start, end);
        }

        var range = table.Columns.FirstOrDefault(c =>
            Array.IndexOf(s_ranges, c.Name) >= 0
            && c.Type is { Name: "daterange" or "tsrange" or "tstzrange", ArrayDimensions: 0 });
        return range is null ? null : new(range, null);
    }

    /// <summary>The period as a range: the column, or a call that makes one.</summary>
    public string ToSql() => To is null
        ? Identifier.Quote(From.Name)
        : $"{RangeOf(From)}({Identifier.Quote(From.Name)}, {Identifier.Quote(To.Name)})";

    /// <summary>Whether the table refuses rows of equal keys whose periods overlap.</summary>
    public bool IsExclusiveIn(TableModel table) =>
        table.Exclusions.Any(e => e.Elements.Any(x => x.Operator == "&&" && x.Key.Columns.Contains(From.Name)))
        || table.UniqueConstraints.Concat(table.PrimaryKey is { } primary ? [primary] : [])
            .Any(key => key.IsWithoutOverlaps && key.Columns[key.Columns.Count - 1] == From.Name);

    /// <summary>
    /// What the periods are of: the foreign key that says which entity, alone or in a key with the beginning. Null
    /// where the rows are entities of their own, with a key that has nothing to do with either.
    /// </summary>
    public ForeignKeyModel? EntityIn(TableModel table)
    {
        var keys = table.UniqueConstraints.Select(key => key.Columns)
            .Concat(table.PrimaryKey is { } primary ? [primary.Columns] : [])
            .ToList();
        var references = table.ForeignKeys
            .Where(f => f.Columns.All(name => table.Column(name) is { IsNullable: false }))
            .ToList();
        var versioned = references.Find(f =>
            keys.Exists(key => key.Contains(From.Name) && f.Columns.All(key.Contains)));
        if (versioned is not null)
            return versioned;
        var hasOwnKey = keys.Exists(key => key.All(name =>
            table.Column(name) is { Identity: null, Default: null, Name: not "id" }
            && !references.Exists(f => f.Columns.Contains(name))));
        return references.Count == 1 && !hasOwnKey ? references[0] : null;
    }

    private static string? RangeOf(ColumnModel column) => column.Type switch
    {
        { ArrayDimensions: > 0 } => null,
        { Name: "date" } => "daterange",
        { Name: "timestamp with time zone" } => "tstzrange",
        { Name: "timestamp without time zone" } => "tsrange",
        _ => null,
    };
}
