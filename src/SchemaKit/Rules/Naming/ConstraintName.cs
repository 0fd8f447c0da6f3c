namespace SchemaKit.Rules.Naming;

/// <summary>The name of a constraint or an index appears in errors and plans, and should say what it is.</summary>
internal sealed class ConstraintName() : TemplateRule("SK1007", "constraint-name", Severity.Warning)
{
    // A name that says what is not so is a matter of SK1008.
    protected override Finding? Judge(NamedObject item, ExpectedName expected, string? lie) => lie is not null
        ? null
        : new(
            this,
            item.Subject,
            $"{item.Mention} is not named by the convention. Rename it to {expected.Expected}.",
            item.Renamed(expected.Expected));
}
