using SchemaKit.Model;

namespace SchemaKit.Rules.Documentation;

/// <summary>A comment is the one documentation that travels with the table or the view.</summary>
internal sealed class TableComment() : Rule("SK1201", "table-comment", Severity.Info)
{
    private const int Percent = 100;

    internal override bool IsAboutAbsence => true;

    internal override IEnumerable<Finding> Check(RuleContext context)
    {
        var options = context.Settings.TableComments;
        var relations = Tables(context, options).Concat(Views(context)).ToList();
        var commented = relations.Where(r => r.HasComment).ToList();
        if ((long)commented.Count * Percent >= (long)options.Coverage * relations.Count)
            return [];
        var schemas = new HashSet<string>(commented.Select(r => r.Name.Schema), StringComparer.Ordinal);
        var kinds = relations.All(r => r.Subject.Table is not null) ? "tables" : "tables and views";
        var coverage = $"{commented.Count} of {relations.Count} {kinds}";
        return relations
            .Where(r => !r.HasComment && (!options.AllOrNothing || schemas.Contains(r.Name.Schema)))
            .Select(r => Report(r, Comparison(options, coverage)));
    }

    private static IEnumerable<Relation> Tables(RuleContext context, TableCommentOptions options) =>
        from table in context.Tables
        where !table.IsIncomplete && (options.CountsJunctions || !table.IsJunction())
        select new Relation(table.Name, Subject.Of(table), table.Comment, "t.Comment(\"…\")");

    private static IEnumerable<Relation> Views(RuleContext context)
    {
        var views = context.Database.Views.Select(v => Of(ObjectKind.View, v.Name, v.Location, v.Comment));
        var kept = context.Database.MaterializedViews
            .Select(v => Of(ObjectKind.MaterializedView, v.Name, v.Location, v.Comment));
        return views.Concat(kept).Where(v => !context.IsExternal(v.Name));
    }

    private static Relation Of(ObjectKind kind, QualifiedName name, SourceLocation? location, string? comment) =>
        new(name, Subject.Of(kind, name, location), comment, ".Comment(\"…\")");

    private static string Comparison(TableCommentOptions options, string coverage)
    {
        if (options.Coverage < Percent)
            return $", and only {coverage} have one, which is less than {options.Coverage} %";
        return options.AllOrNothing ? ", though others of its schema have" : "";
    }

    private Finding Report(Relation relation, string comparison) => new(
        this,
        relation.Subject,
        $"{relation.Name.Name} has no comment{comparison}. Say what one row is with {relation.Call}.");

    private sealed record Relation(QualifiedName Name, Subject Subject, string? Comment, string Call)
    {
        public bool HasComment => CommentDirective.Prose(Comment) is not null;
    }
}
