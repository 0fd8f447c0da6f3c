using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Lifecycle;

/// <summary>A row of which nobody can say when it came to be.</summary>
internal sealed class NoTimestamps() : Rule("SK7501", "no-timestamps", Severity.Off)
{
    private static readonly string[] s_group = ["created_at", "updated_at"];

    internal override bool IsAboutAbsence => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var missing = context.Settings.RequiredTimestamps.Where(name => table.Column(name) is null).ToList();
        if (missing.Count == 0
            || table.IsDeclared(DeclarationKind.Log)
            || table.IsJunction()
            || table.IsLookup(context.Domains))
            yield break;
        yield return new(
            this,
            Subject.Of(table),
            $"{Wording.Of(table.Name)} has no {string.Join(" and no ", missing)}. Add the group Timestamps.",
            IsCuredByGroup(table, missing)
                ? new("public Timestamps Timestamps { get; } = new(keptByTrigger: true);", null)
                : null);
    }

    // The group brings both of its columns, and no other.
    private static bool IsCuredByGroup(TableModel table, IReadOnlyList<string> missing) =>
        missing.All(s_group.Contains) && s_group.All(name => table.Column(name) is null);
}
