using System.Text.RegularExpressions;
using SchemaKit.Model;

namespace SchemaKit.Rules.Linting;

/// <summary>
/// What comments accept: a line <c>sk:allow SK4001 because …</c> in the comment of the object it is about.
/// </summary>
internal static class CommentAllowances
{
    private const string Allow = "allow";

    private static readonly Regex s_form = new(
        @"^(?<rules>[^\s,]+(\s*,\s*[^\s,]+)*)(\s+because\b\s*:?\s*(?<because>.*))?$", RegexOptions.CultureInvariant);

    /// <summary>Those of a table and of what is in it, on the names that allowances of tables use.</summary>
    public static IEnumerable<AllowanceModel> Of(TableModel table) =>
        CommentsOf(table).SelectMany(c => In(c.Text, c.On, c.Location));

    /// <summary>Those of everything outside tables, on paths.</summary>
    public static IEnumerable<AllowanceModel> Of(DatabaseModel database) =>
    [
        .. database.Schemas.SelectMany(s => In(s.Comment, s.Name, s.Location)),
        .. database.Enums.SelectMany(e => In(e.Comment, $"{e.Name}", e.Location)),
        .. database.Domains.SelectMany(Of),
        .. database.CompositeTypes.SelectMany(Of),
        .. database.Sequences.SelectMany(s => In(s.Comment, $"{s.Name}", s.Location)),
        .. database.Routines.SelectMany(r => In(r.Comment, r.Signature, r.Location)),
        .. database.Views.SelectMany(Of),
        .. database.MaterializedViews.SelectMany(Of),
        .. database.TextSearchConfigurations.SelectMany(t => In(t.Comment, $"{t.Name}", t.Location)),
    ];

    private static IEnumerable<(string? Text, string? On, SourceLocation? Location)> CommentsOf(TableModel table)
    {
        yield return (table.Comment, null, table.Location);
        foreach (var column in table.Columns)
            yield return (column.Comment, column.Name, column.Location);
        if (table.PrimaryKey is { } primary)
            yield return (primary.Comment, primary.Name, primary.Location);
        foreach (var key in table.UniqueConstraints)
            yield return (key.Comment, key.Name, key.Location);
        foreach (var key in table.ForeignKeys)
            yield return (key.Comment, key.Name, key.Location);
        foreach (var check in table.Checks)
            yield return (check.Comment, check.Name, check.Location);
        foreach (var exclusion in table.Exclusions)
            yield return (exclusion.Comment, exclusion.Name, exclusion.Location);
        foreach (var index in table.Indexes)
            yield return (index.Comment, index.Name, index.Location);
        foreach (var trigger in table.Triggers)
            yield return (trigger.Comment, trigger.Name, trigger.Location);
        foreach (var policy in table.Policies)
            yield return (policy.Comment, policy.Name, policy.Location);
        foreach (var statistics in table.Statistics)
            yield return (statistics.Comment, statistics.Name, statistics.Location);
    }

    private static IEnumerable<AllowanceModel> Of(DomainModel domain) =>
        In(domain.Comment, $"{domain.Name}", domain.Location)
            .Concat(domain.Checks.SelectMany(c => In(c.Comment, $"{domain.Name}.{c.Name}", c.Location)));

    private static IEnumerable<AllowanceModel> Of(CompositeTypeModel type) =>
        In(type.Comment, $"{type.Name}", type.Location)
            .Concat(type.Attributes.SelectMany(a => In(a.Comment, $"{type.Name}.{a.Name}", a.Location)));

    private static IEnumerable<AllowanceModel> Of(ViewModel view) =>
        In(view.Comment, $"{view.Name}", view.Location)
            .Concat(Of(view.Name, view.ColumnComments, view.Location))
            .Concat(view.Triggers.SelectMany(t => In(t.Comment, $"{view.Name}.{t.Name}", t.Location)));

    private static IEnumerable<AllowanceModel> Of(MaterializedViewModel view) =>
        In(view.Comment, $"{view.Name}", view.Location)
            .Concat(Of(view.Name, view.ColumnComments, view.Location))
            .Concat(view.Indexes.SelectMany(i => In(i.Comment, $"{view.Name}.{i.Name}", i.Location)))
            .Concat(view.Statistics.SelectMany(s => In(s.Comment, $"{view.Name}.{s.Name}", s.Location)));

    private static IEnumerable<AllowanceModel> Of(
        QualifiedName view, ValueList<ColumnComment> comments, SourceLocation? location) =>
        comments.SelectMany(c => In(c.Comment, $"{view}.{c.Column}", location));

    private static IEnumerable<AllowanceModel> In(string? comment, string? on, SourceLocation? location) =>
        CommentDirective.AreIn(comment)
            ? Of(CommentDirective.In(comment), on, location)
            : [];

    private static IEnumerable<AllowanceModel> Of(
        IEnumerable<CommentDirective> directives, string? on, SourceLocation? location) => directives
        .Where(directive => directive.Verb == Allow)
        .SelectMany(directive => Allowances(s_form.Match(directive.Text), directive.Text, on, location));

    // Text that has not the form is taken for the name of a rule, which it then is not: that is reported.
    private static IEnumerable<AllowanceModel> Allowances(
        Match form, string text, string? on, SourceLocation? location) =>
        (form.Success ? form.Groups["rules"].Value : text).Split(',').Select(rule =>
            new AllowanceModel(rule.Trim(), on, form.Groups["because"].Value.Trim()) { Location = location });
}
