using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Rules.Naming;

/// <summary>
/// What a name claims that is not so. A claim is read only where every part of a template is the name of something that
/// is there: <c>idx_users_fast</c> claims nothing, unless a column is called <c>fast</c>.
/// </summary>
internal static class NameLie
{
    private static readonly NameKind[] s_kinds =
    [
        NameKind.PrimaryKey, NameKind.Unique, NameKind.Index, NameKind.ForeignKey, NameKind.Check, NameKind.Exclusion,
    ];

    /// <summary>The claim and the truth, as the end of a sentence; null when there is no false claim.</summary>
    public static string? Of(ExpectedName item, TableModel table, RuleContext context) =>
        context.Settings.AcceptedConventions.Prepend(context.Convention)
            .Select(convention => OfShape(item, table, convention, context) ?? OfKind(item, table, convention, context))
            .FirstOrDefault(lie => lie is not null);

    /// <summary>The kind is right, and the table or a column is not.</summary>
    private static string? OfShape(
        ExpectedName item, TableModel table, NamingConvention convention, RuleContext context)
    {
        var readings = convention.Readings(item.NameKind, item.Name, context.IsNameOfTable).ToList();
        var own = readings.Where(r => r.Table == table.Name.Name).ToList();
        if (own.Count > 0)
        {
            var lies = own.Select(r => LieOf(r, item, table)).ToList();
            return lies.Contains(null) ? null : lies[0];
        }

        var other = readings.FirstOrDefault(r => r.Columns is null || Columns(r.Columns, table) is not null);
        return other is null ? null : $"names the table {other.Table}, but belongs to {table.Name.Name}";
    }

    private static string? LieOf(NameReading reading, ExpectedName item, TableModel table)
    {
        if (reading.ReferencedTable is { } target && target != item.Parts.ReferencedTable)
            return $"names {target}, but refers to {item.Parts.ReferencedTable}";
        if (reading.Columns is null || Columns(reading.Columns, table) is not { } claimed)
            return null;
        var wrong = claimed.Where(c => !item.Parts.Columns.Contains(c) && !item.Included.Contains(c)).ToList();
        return wrong.Count == 0
            ? null
            : $"names {string.Join(", ", wrong)}, but is over {string.Join(", ", item.Parts.Columns)}";
    }

    /// <summary>The table is right, and the name claims to be more than it is.</summary>
    private static string? OfKind(ExpectedName item, TableModel table, NamingConvention convention, RuleContext context)
    {
        foreach (var kind in s_kinds.Where(kind => IsMore(kind, item.NameKind)))
        {
            var isClaimed = convention.Readings(kind, item.Name, context.IsNameOfTable).Any(r =>
                r.Table == table.Name.Name && (r.Columns is null || Columns(r.Columns, table) is not null));
            if (isClaimed)
                return $"is named as {Phrase(kind)}, but is {Phrase(item.NameKind)}";
        }

        return null;
    }

    /// <summary>A primary key is a unique key, and each of these has an index: to say less is no lie.</summary>
    private static bool IsMore(NameKind claim, NameKind truth) => (claim, truth) switch
    {
        (NameKind.Unique, NameKind.PrimaryKey) => false,
        (NameKind.Index, NameKind.PrimaryKey or NameKind.Unique or NameKind.Exclusion) => false,
        (NameKind.ForeignKey, NameKind.RepeatedForeignKey) => false,
        _ => claim != truth,
    };

    private static string Phrase(NameKind kind) => kind switch
    {
        NameKind.PrimaryKey => "a primary key",
        NameKind.Unique => "a unique key",
        NameKind.Index => "an index that is not unique",
        NameKind.ForeignKey or NameKind.RepeatedForeignKey => "a foreign key",
        NameKind.Check => "a check",
        NameKind.Exclusion => "an exclusion",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "It has no phrase."),
    };

    /// <summary>The columns whose names, joined by underscores, make up the text; null when none do.</summary>
    private static IReadOnlyList<string>? Columns(string text, TableModel table)
    {
        foreach (var column in table.Columns)
        {
            var name = column.Name;
            if (name == text)
                return [name];
            if (text.Length > name.Length + 1
                && text[name.Length] == '_'
                && text.StartsWith(name, StringComparison.Ordinal)
                && Columns(text.Substring(name.Length + 1), table) is { } rest)
                return [name, .. rest];
        }

        return null;
    }
}
