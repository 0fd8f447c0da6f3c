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
    [
        .. In(table.Comment, null, table.Location),
        .. table.Columns.SelectMany(c => In(c.Comment, c.Name, c.Location)),
        .. table.PrimaryKey is { } key ? In(key.Comment, key.Name, key.Location) : [],
        .. table.UniqueConstraints.SelectMany(u => In(u.Comment, u.Name, u.Location)),
        .. table.ForeignKeys.SelectMany(f => In(f.Comment, f.Name, f.Location)),
        .. table.Checks.SelectMany(c => In(c.Comment, c.Name, c.Location)),
        .. table.Exclusions.SelectMany(e => In(e.Comment, e.Name, e.Location)),
        .. table.Indexes.SelectMany(i => In(i.Comment, i.Name, i.Location)),
        .. table.Triggers.SelectMany(t => In(t.Comment, t.Name, t.Location)),
        .. table.Policies.SelectMany(p => In(p.Comment, p.Name, p.Location)),
        .. table.Statistics.SelectMany(s => In(s.Comment, s.Name, s.Location)),
    ];

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
        CommentDirective.In(comment)
            .Where(directive => directive.Verb == Allow)
            .SelectMany(directive => Allowances(s_form.Match(directive.Text), directive.Text, on, location));

    // Text that has not the form is taken for the name of a rule, which it then is not: that is reported.
    private static IEnumerable<AllowanceModel> Allowances(
        Match form, string text, string? on, SourceLocation? location) =>
        (form.Success ? form.Groups["rules"].Value : text).Split(',').Select(rule =>
            new AllowanceModel(rule.Trim(), on, form.Groups["because"].Value.Trim()) { Location = location });
}
