using SchemaKit.Model;

namespace SchemaKit.Rules.Indexes;

/// <summary>A finding that an index may go.</summary>
internal static class IndexFinding
{
    /// <summary>Which one to drop: of two that are equally good, the later name is only a proposal.</summary>
    public static string Drop(RedundantPair pair)
    {
        var (index, what) = (pair.Index, pair.Index.IsConstraint ? "constraint " : "");
        return pair.IsEither ? $"Drop either {what}of the two, say {index.Name}" : $"Drop {what}{index.Name}";
    }

    /// <summary>Of a materialized view nothing but its indexes matters here.</summary>
    public static IEnumerable<TableModel> Views(RuleContext context) =>
        context.Database.MaterializedViews.Select(view => new TableModel(view.Name)
        {
            Location = view.Location,
            Indexes = view.Indexes,
        });

    /// <summary>The finding where the index is in a materialized view.</summary>
    public static Finding InView(Finding finding)
    {
        var (view, index) = (finding.Subject.Table!, finding.Subject);
        var owner = Subject.Of(ObjectKind.MaterializedView, view.Name, view.Location);
        return finding with { Subject = Subject.In(owner, ObjectKind.Index, index.Member!, index.Location) };
    }

    public static Finding Of(Rule rule, TableModel table, IndexShape index, string message)
    {
        var kind = index.IsConstraint ? ObjectKind.Constraint : ObjectKind.Index;
        var subject = Subject.In(table, kind, index.Name, index.Location);

        // A constraint may be referred to from where the model does not reach.
        var name = new QualifiedName(table.Name.Schema, index.Name);
        var how = table.PartitionKey is null ? " concurrently" : "";
        var remedy = index.IsConstraint ? null : new Remedy(null, $"drop index{how} {name.ToSql()};");
        return new(rule, subject, message, remedy);
    }
}
