using SchemaKit.Model;

namespace SchemaKit.Rules.ForeignKeys;

/// <summary>The foreign keys whose check has an index to miss.</summary>
internal static class ForeignKeyCoverage
{
    public static IEnumerable<(ForeignKeyModel Key, Coverage Coverage)> Of(TableModel table, RuleContext context)
    {
        var whole = context.Whole(table);
        if (whole.IsDeclared(DeclarationKind.Small))
            yield break;
        foreach (var key in context.ForeignKeysOf(table).Where(key => !key.IsNotEnforced))
        {
            // The check runs here only when a row there is deleted or its key changes.
            var target = context.Table(key.Target);
            if (target?.IsDeclared(DeclarationKind.Immutable) != true)
                yield return (key, Coverage.Of(whole, context.IndexesOf(whole), key, target, context.Domains));
        }
    }
}
