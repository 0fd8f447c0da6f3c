using SchemaKit.Model;

namespace SchemaKit.Rules.Indexes;

/// <summary>A finding that an index may go.</summary>
internal static class IndexFinding
{
    public static Finding Of(Rule rule, TableModel table, IndexShape index, string message)
    {
        var kind = index.IsConstraint ? ObjectKind.Constraint : ObjectKind.Index;
        var subject = Subject.OfConstraint(table, index.Name, index.Location) with { Kind = kind };

        // A constraint may be referred to from where the model does not reach.
        var name = new QualifiedName(table.Name.Schema, index.Name);
        var remedy = index.IsConstraint ? null : new Remedy(null, $"drop index concurrently {name.ToSql()};");
        return new(rule, subject, message, remedy);
    }
}
