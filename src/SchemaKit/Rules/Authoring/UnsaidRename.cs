using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Authoring;

/// <summary>A name that stands where the committed model has another, without <c>WasNamed</c>.</summary>
/// <remarks>It speaks only where one name can have become one other: more would be guesses.</remarks>
internal sealed class UnsaidRename() : Rule("SK0010", "unsaid-rename", Severity.Warning)
{
    internal override bool CanBeAllowed => false;

    public IEnumerable<Finding> In(DatabaseModel now, CommittedModel before)
    {
        if (now.IsIncomplete)
            yield break;
        if (RenamedTable(now, before) is { } renamed)
            yield return renamed;
        foreach (var table in now.Tables.Where(t => !t.IsIncomplete))
        {
            var name = table.FormerName is { } former ? table.Name with { Name = former } : table.Name;
            if (before.Tables.TryGetValue(name, out var columns) && RenamedColumn(table, columns) is { } column)
                yield return column;
        }
    }

    private Finding? RenamedTable(DatabaseModel now, CommittedModel before)
    {
        var names = now.Tables
            .SelectMany(t => t.FormerName is { } former ? [t.Name, t.Name with { Name = former }] : new[] { t.Name });
        var known = new HashSet<QualifiedName>(names);
        var gone = before.Tables.Where(t => !known.Contains(t.Key)).ToArray();
        var made = now.Tables.Where(t => t.FormerName is null && !before.Tables.ContainsKey(t.Name)).ToArray();
        if (gone is not [var was] || made is not [{ IsIncomplete: false } table])
            return null;
        var shared = table.Columns.Count(c => was.Value.ContainsKey(c.Name));
        if (was.Key.Schema != table.Name.Schema || 2 * shared <= Math.Max(was.Value.Count, table.Columns.Count))
            return null;
        var (old, name) = (Wording.Of(was.Key), Wording.Of(table.Name));
        return new(
            this,
            Subject.Of(table),
            $"{old} is gone from the committed model and {name} is new. If it is the same table, say "
            + $"t.WasNamed(\"{was.Key.Name}\"), or its rows are lost.");
    }

    private Finding? RenamedColumn(TableModel table, IReadOnlyDictionary<string, string> before)
    {
        var known = new HashSet<string>(table.Columns.Select(c => c.Name));
        known.UnionWith(table.Columns.Select(c => c.FormerName).OfType<string>());
        var gone = before.Where(c => !known.Contains(c.Key)).ToArray();
        var made = table.Columns.Where(c => c.FormerName is null && !before.ContainsKey(c.Name)).ToArray();
        if (gone is not [var was] || made is not [var column] || was.Value != column.Type.Name)
            return null;
        return new(
            this,
            Subject.Of(table, column),
            $"{Wording.Of(table, [was.Key])} is gone from the committed model and {column.Name} is new. If it is the "
            + $"same column, say .WasNamed(\"{was.Key}\"), or its values are lost.");
    }
}
