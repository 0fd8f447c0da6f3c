using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.ForeignKeys;

/// <summary>Two foreign keys that are one: every write is checked twice.</summary>
internal sealed class DuplicateForeignKey() : Rule("SK4005", "duplicate-foreign-key", Severity.Warning)
{
    internal override bool JudgesPartitions => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var references = context.ReferencesOf(table);
        if (references.Select(reference => reference.Key.Target).Distinct().Count() == references.Count)
            yield break;
        var groups = references
            .GroupBy(reference => (reference.Key.Target, reference.Pairs.OrderBy(pair => pair.Column).ToValueList()));
        foreach (var group in groups)
        {
            var kept = group.Select(reference => reference.Key).OrderBy(Rank).First();
            foreach (var key in group.Select(reference => reference.Key).Where(key => key != kept))
                yield return Report(table, key, kept);
        }
    }

    // The one that forbids more is kept, and of two that forbid the same the earlier name.
    private static (bool, int, int, bool, string) Rank(ForeignKeyModel key) =>
        (key.IsNotValid, Leniency(key.OnDelete), Leniency(key.OnUpdate), !key.IsMatchFull, key.Name);

    private static int Leniency(ReferentialAction action) => action switch
    {
        ReferentialAction.Restrict => 0,
        ReferentialAction.NoAction => 1,
        ReferentialAction.SetDefault => 2,
        ReferentialAction.SetNull => 3,
        _ => 4,
    };

    private Finding Report(TableModel table, ForeignKeyModel key, ForeignKeyModel kept)
    {
        var isLess = Rank(key) is var (a, b, c, d, _) && Rank(kept) is var (e, f, g, h, _)
            && (a, b, c, d) != (e, f, g, h);
        var reason = isLess ? $"{kept.Name}, which is stricter" : kept.Name;
        var message = $"{key.Name} on {Wording.Of(table.Name)} references the same columns as {reason}. "
            + $"Drop {key.Name}.";
        var sql = $"alter table {table.Name.ToSql()} drop constraint {Identifier.Quote(key.Name)};";
        return new(this, Subject.OfConstraint(table, key.Name, key.Location), message, new(null, sql));
    }
}
