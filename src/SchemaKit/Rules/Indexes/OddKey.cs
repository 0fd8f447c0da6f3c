using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Indexes;

/// <summary>An index with more keys than a search names, or with one key twice.</summary>
internal sealed class OddKey() : Rule("SK5014", "odd-key", Severity.Warning)
{
    internal override bool JudgesPartitions => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var most = context.Settings.KeysPerIndex;
        foreach (var index in table.Indexes.Where(index => index.AttachedTo is null))
        {
            if (Repeated(index) is { } column)
                yield return Repeating(table, index, column);
            else if (index.Keys.Count > most)
                yield return TooWide(table, index);
        }
    }

    // In another collation or operator class it is another key.
    private static string? Repeated(IndexModel index) => index.Keys.Count < 2
        ? null
        : index.Keys
            .Where(key => key.Column is not null)
            .GroupBy(key => (key.Column, key.Collation, key.OperatorClass))
            .FirstOrDefault(group => group.Count() > 1)?.Key.Column;

    private Finding Repeating(TableModel table, IndexModel index, string column)
    {
        var keys = index.Keys
            .GroupBy(key => key.Column is null ? (object)key : (key.Column, key.Collation, key.OperatorClass))
            .Select(group => group.First()).ToValueList();
        var message = $"{index.Name} on {Wording.Of(table.Name)} has the key {column} twice. Drop the second.";
        return new(
            this, Subject.Of(table, index), message, IndexReplacement.Of(table, index, index with { Keys = keys }));
    }

    private Finding TooWide(TableModel table, IndexModel index)
    {
        var message = $"{index.Name} on {Wording.Of(table.Name)} has {index.Keys.Count} keys, "
            + "more than a search will name. Keep those that searches begin with.";
        return new(this, Subject.Of(table, index), message);
    }
}
