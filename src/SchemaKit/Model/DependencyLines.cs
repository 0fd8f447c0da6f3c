namespace SchemaKit.Model;

/// <summary>
/// The lines of a table's comment that declare dependencies, for schemas that are not written in C#:
/// <c>sk:determines postal_code -> city</c>, and <c>->></c> for a multivalued one.
/// </summary>
internal static class DependencyLines
{
    private const string Verb = "determines";
    private const string Functional = "->";
    private const string Multivalued = "->>";

    /// <summary>
    /// What the comment declares, in order. A line that cannot be read stands as a determinant that no table has, for a
    /// rule to report.
    /// </summary>
    public static ValueList<DependencyModel> Of(string? comment) =>
        CommentDirective.In(comment).Where(line => line.Verb == Verb).Select(line => Read(line.Text)).ToValueList();

    /// <summary>What one line declares: <c>postal_code -> city</c>.</summary>
    public static DependencyModel Read(string line)
    {
        var isMultivalued = line.Contains(Multivalued);
        var arrow = isMultivalued ? Multivalued : Functional;
        var at = line.IndexOf(arrow, StringComparison.Ordinal);
        return at < 0
            ? new([line.Trim()], [])
            : new(Names(line.Substring(0, at)), Names(line.Substring(at + arrow.Length)))
            {
                IsMultivalued = isMultivalued,
            };
    }

    /// <summary>Names as SQL writes them: folded to lower case, or in quotes.</summary>
    private static ValueList<string> Names(string side) =>
        SqlTokens.Of(side).Where(token => !token.Is(",")).Select(token => token.Text).ToValueList();
}
