namespace SchemaKit.Rules.Naming;

/// <summary>A name that SQL cannot take as it stands, whatever its case.</summary>
/// <remarks>
/// PostgreSQL reads a letter beyond ASCII without quotes, but <c>quote_ident</c> and most tools add them.
/// </remarks>
internal sealed class NeedsQuoting() : SpellingRule("SK1002", "needs-quoting")
{
    protected override Finding? Judge(NamedObject item, string own, RuleContext context)
    {
        if (Fits(own, context) || Spelling.ReasonForQuotes(own) is not { } reason)
            return null;
        var newName = Spelling.Suggestion(item.Name);
        var message = $"{item.Mention} {reason}, so that it is quoted wherever it is used. ";
        return Fits(newName, context)
            ? new(this, item.Subject, $"{message}Rename it to {newName}.", item.Renamed(newName))
            : new(
                this,
                item.Subject,
                $"{message}Rename it with Latin letters, digits and underscores, a letter first.");
    }
}
