using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Structure;

/// <summary>A tree of which a row knows its parent alone: each level of a branch is a query of its own.</summary>
internal sealed class NaiveTree() : Rule("SK7009", "naive-tree", Severity.Off)
{
    internal override IEnumerable<Finding> Check(RuleContext context)
    {
        var trees = context.Tables
            .Select(t => (Table: t, Key: t.SelfReferences().FirstOrDefault()))
            .Where(t => t.Key is not null && !t.Table.HasTreePath())
            .ToList();
        if (trees.Count == 0)
            yield break;
        var walked = new HashSet<string>(RecursiveQueries(context.Database).SelectMany(Names), StringComparer.Ordinal);
        foreach (var (table, key) in trees)
        {
            var hasClosure = context.ReferencesTo(table.Name).Any(r => r.Child.IsClosureOf(table.Name));
            if (hasClosure || walked.Contains(table.Name.Name))
                continue;
            yield return new(
                this,
                Subject.OfConstraint(table, key!.Name, key.Location),
                $"{Wording.Of(table, key.Columns)} makes a tree, and nothing reads a whole branch of it. Add a path, "
                + "a closure table, or a view with a recursive query.");
        }
    }

    private static IEnumerable<SqlExpression> RecursiveQueries(DatabaseModel database) =>
        database.Views.Select(v => v.Query).Concat(database.MaterializedViews.Select(v => v.Query))
            .Where(query => query.Text.IndexOf("recursive", StringComparison.OrdinalIgnoreCase) >= 0);

    private static IEnumerable<string> Names(SqlExpression query) =>
        SqlTokens.Of(query.Text).Where(token => token.IsName).Select(token => token.Text);
}
