using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.ForeignKeys;

/// <summary>A foreign key whose <c>on delete</c> is not one of those that are wanted.</summary>
internal sealed class ActionPolicy() : Rule("SK4016", "action-policy", Severity.Off)
{
    internal override bool JudgesPartitions => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var wanted = context.Settings.DeleteActions;
        return from key in context.ForeignKeysOf(table)
               where !wanted.Contains(key.OnDelete)
               select new Finding(this, ForeignKeySubject.Of(table, key, context), Message(table, key, wanted));
    }

    // PostgreSQL does not keep whether "no action" was written.
    private static string Message(TableModel table, ForeignKeyModel key, ValueList<ReferentialAction> wanted)
    {
        var subject = $"{Wording.Of(table, key.Columns)} references {Wording.Of(key.Target)}";
        var fault = key.OnDelete == ReferentialAction.NoAction
            ? "and does not say what a deletion there does"
            : $"on delete {ActionWords.Of(key.OnDelete)}, which the policy does not want";
        return $"{subject} {fault}. Say on delete {string.Join(" or ", wanted.Select(ActionWords.Of))}.";
    }
}
