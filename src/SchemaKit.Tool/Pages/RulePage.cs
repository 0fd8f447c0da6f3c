namespace SchemaKit.Tool.Pages;

/// <summary>The page of a rule in the documentation, which the tool carries.</summary>
internal static class RulePage
{
    public static string Of(Rule rule)
    {
        using var page = typeof(RulePage).Assembly.GetManifestResourceStream($"{rule.Id}.md")!;
        return new StreamReader(page).ReadToEnd();
    }
}
