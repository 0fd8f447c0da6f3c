using System.Reflection;

namespace SchemaKit.Rules;

/// <summary>Where the pages of the rules are published, as the build was told by <c>RulePagesUrl</c>.</summary>
internal static class RulePages
{
    private static readonly string? s_folder = typeof(RulePages).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(a => a.Key == "RulePagesUrl")?.Value;

    /// <summary>The address of the page of a rule; null where the build was told none.</summary>
    public static string? AddressOf(Rule rule) => s_folder is null ? null : AddressOf(rule, s_folder);

    /// <inheritdoc cref="AddressOf(Rule)"/>
    public static string AddressOf(Rule rule, string folder) => $"{folder.TrimEnd('/')}/{rule.Id}.md";
}
