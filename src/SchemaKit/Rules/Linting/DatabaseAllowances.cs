using SchemaKit.Model;

namespace SchemaKit.Rules.Linting;

/// <summary>The findings that the author accepts in the database, each by the path of its object.</summary>
internal sealed class DatabaseAllowances(RuleContext context, RuleNames names)
    : Allowances(context.Database.Allowances, CommentAllowances.Of(context.Database), names)
{
    /// <summary>The table or partition that the path is in; null when it is in none of the model's.</summary>
    public static TableModel? TableOf(AllowanceModel allowance, RuleContext context) =>
        TableOf(allowance.On, context);

    /// <inheritdoc cref="TableOf(AllowanceModel, RuleContext)"/>
    public static TableModel? TableOf(string? path, RuleContext context) =>
        NameOf(path) is { } name ? context.Table(name) : null;

    protected override bool IsOn(AllowanceModel allowance, Subject subject) => allowance.On == subject.Path;

    protected override bool IsJudged(AllowanceModel allowance) =>
        NameOf(allowance.On) is not { } name || !context.IsExternal(name);

    protected override string PlaceOf(AllowanceModel allowance) => allowance.On ?? "the database";

    protected override Subject SubjectOf(AllowanceModel allowance) =>
        new(ObjectKind.Database, PlaceOf(allowance), allowance.Location);

    /// <summary>Names with a dot in them are taken apart wrongly: then no table is found, which is no harm.</summary>
    private static QualifiedName? NameOf(string? path)
    {
        var parts = path?.Split('.') ?? [];
        return parts.Length < 2 ? null : new(parts[0], parts[1]);
    }
}
