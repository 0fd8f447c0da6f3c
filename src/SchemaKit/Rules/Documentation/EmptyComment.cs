using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Rules.Documentation;

/// <summary>A comment that says nothing: whoever looks for one believes that it is there.</summary>
internal sealed class EmptyComment() : Rule("SK1205", "empty-comment", Severity.Info)
{
    private static readonly HashSet<string> s_placeholders = new(StringComparer.Ordinal)
    {
        "todo", "tbd", "tba", "fixme", "xxx", "n/a", "na", "none", "null", "nil", "comment", "description",
        "placeholder", "no comment", "no description", "undocumented", "lorem ipsum", "to do", "to be done",
        "to be defined",
    };

    private static readonly HashSet<string> s_fillers = new(StringComparer.Ordinal)
    {
        "the", "a", "an", "of", "this", "is", "for", "its", "their", "column", "table", "view", "field",
    };

    internal override IEnumerable<Finding> Check(RuleContext context) =>
        from item in Commented.In(context.Database)
        where !item.IsOfPackage
        let finding = Judge(item, context.Inflector)
        where finding is not null
        select finding;

    /// <summary>Whether the rule would report a text as the comment of what has these names.</summary>
    internal static bool SaysNothing(string prose, IEnumerable<string> names, Inflector inflector) =>
        Fault(prose, names, inflector) is not null;

    private Finding? Judge(Commented item, Inflector inflector)
    {
        var prose = CommentDirective.Prose(item.Text);
        if (prose is null)
            return IsBlank(item) ? Report(item, "is blank", Grade.Proven) : null;
        return Fault(prose, item.Words, inflector) is var (what, grade) ? Report(item, what, grade) : null;
    }

    private static (string What, Grade Grade)? Fault(string prose, IEnumerable<string> names, Inflector inflector)
    {
        var words = prose.Trim().TrimEnd('.', '!').ToLowerInvariant();
        if (words.All(letter => !char.IsLetterOrDigit(letter)))
            return ("has no word", Grade.Proven);
        if (s_placeholders.Contains(words.TrimEnd(':')))
            return ($"is a placeholder: \"{prose.Trim()}\"", Grade.Proven);
        return Restates(words, names, inflector)
            ? ($"only says its name again: \"{prose.Trim()}\"", Grade.Suggested)
            : null;
    }

    /// <summary>
    /// Whether there is a comment, and nothing in it: of tables, views and columns that is none, SK1201 and SK1202.
    /// </summary>
    private static bool IsBlank(Commented item) =>
        string.IsNullOrWhiteSpace(item.Text)
        && item.Subject.Kind is not
            (ObjectKind.Table or ObjectKind.View or ObjectKind.MaterializedView or ObjectKind.Column);

    private static bool Restates(string text, IEnumerable<string> names, Inflector inflector)
    {
        HashSet<string>? known = null;
        foreach (var word in Words(text).Where(word => !s_fillers.Contains(word)))
        {
            known ??= new(names.SelectMany(Words).Select(inflector.Singular), StringComparer.Ordinal);
            if (!known.Contains(inflector.Singular(word)))
                return false;
        }

        return known is not null;
    }

    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i]))
                continue;
            if (i > start)
                yield return text.Substring(start, i - start).ToLowerInvariant();
            start = i + 1;
        }
    }

    private Finding Report(Commented item, string what, Grade grade) => new(
        this,
        item.Subject,
        $"The comment of {item.Mention} {what}. Say what cannot be read from the schema, or remove it.")
    {
        Grade = grade,
    };
}
