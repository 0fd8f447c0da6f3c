namespace SchemaKit.Rules.Naming;

/// <summary>A name that is not in snake_case has to be quoted, or looks unlike all the others.</summary>
internal sealed class IdentifierCase() : SpellingRule("SK1001", "identifier-case")
{
    protected override Finding? Judge(NamedObject item, string own, RuleContext context)
    {
        // A space or a digit in front is a matter of SK1002.
        if (Fits(own, context) || Spelling.ReasonForQuotes(own) is not null)
            return null;
        var suggestion = Spelling.Suggestion(item.Name);
        var newName = Fits(suggestion, context) ? suggestion : null;
        if (context.Settings.IdentifierPattern is { } pattern)
            return Report(item, $"does not match {pattern}.", newName, "Rename it.");
        return context.Convention.MemberNames == SchemaKit.IdentifierCase.AsWritten
            ? Report(item, "is not a plain name.", null, "Use Latin letters, digits and underscores.")
            : Report(item, "is not in snake_case.", newName, "Use small Latin letters, digits and single underscores.");
    }

    private Finding Report(NamedObject item, string what, string? newName, string advice) => newName is null
        ? new(this, item.Subject, $"{item.Mention} {what} {advice}")
        : new(
            this,
            item.Subject,
            $"{item.Mention} {what} Rename it to {newName}.",
            item.Renamed(newName));
}
