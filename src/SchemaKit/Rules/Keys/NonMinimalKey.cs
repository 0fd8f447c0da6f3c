using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Keys;

/// <summary>A key with columns that its rows do not need to be told apart.</summary>
internal sealed class NonMinimalKey() : Rule("SK3010", "non-minimal-key", Severity.Info)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var keys = context.KeysOf(table).Where(k => k.Method == IndexMethod.Btree).ToList();
        if (keys.Count < 2)
            yield break;
        foreach (var key in keys.Where(k => !IsNeeded(table, k, context)))
        {
            if (keys.FirstOrDefault(k => IsWithin(k, key)) is { } smaller)
                yield return Report(table, key, smaller);
        }
    }

    private static bool IsWithin(IndexShape smaller, IndexShape key) =>
        smaller.Keys.Count < key.Keys.Count && smaller.Keys.All(s => key.Keys.Any(k => k.Column == s.Column));

    private static bool IsNeeded(TableModel table, IndexShape key, RuleContext context) =>
        key.IsReplicaIdentity
        || context.ReferencesTo(table.Name).Any(r => key.HasExactly(r.Key.TargetColumns))
        || table.PartitionKey?.Keys.Any(p => key.Keys.Any(k => k.Column == p.Column)) == true;

    // No SQL: queries and foreign keys may use the index, and only the author knows.
    private Finding Report(TableModel table, IndexShape key, IndexShape smaller)
    {
        var subject = key.IsConstraint
            ? Subject.OfConstraint(table, key.Name, key.Location)
            : Subject.In(table, ObjectKind.Index, key.Name, key.Location);
        return new(
            this,
            subject,
            $"{Wording.Of(table.Name)}.{key.Name} is unique by {smaller.Name} alone, which is a part of it. "
            + "Remove it, or make it an index that is not unique.");
    }
}
