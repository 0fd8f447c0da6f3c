namespace SchemaKit.Rules.Naming;

/// <summary>A name by the convention that is the name of something else: whoever reads it believes it.</summary>
internal sealed class LyingName() : TemplateRule("SK1008", "lying-name", Severity.Info)
{
    protected override Finding? Judge(NamedObject item, ExpectedName expected, string? lie) => lie is null
        ? null
        : new(
            this,
            item.Subject,
            $"{item.Mention} {lie}. Rename it to {expected.Expected}.",
            item.Renamed(expected.Expected));
}
