using System.Xml.Linq;

namespace SchemaKit.CodeFixes.Remedies;

/// <summary>What the XML summary of a class or member says, as one line of plain text.</summary>
internal static class SummaryText
{
    private static readonly char[] s_blanks = [' ', '\t', '\r', '\n'];

    /// <summary>Null where there is none, or none that is well-formed.</summary>
    public static string? Of(ISymbol symbol, CancellationToken cancellation)
    {
        var xml = symbol.GetDocumentationCommentXml(cancellationToken: cancellation);
        if (xml is null || !xml.StartsWith("<member", StringComparison.Ordinal)
            || XElement.Parse(xml).Element("summary") is not { } summary)
            return null;
        var text = string.Join(" ", Plain(summary).Split(s_blanks, StringSplitOptions.RemoveEmptyEntries));
        return text.Length == 0 ? null : text;
    }

    private static string Plain(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "para" or "br" } block => $" {Inside(block)} ",
        XElement { IsEmpty: true } reference => reference.FirstAttribute is { } named ? Named(named) : "",
        XElement element => Inside(element),
        _ => "",
    };

    private static string Inside(XElement element) => string.Concat(element.Nodes().Select(Plain));

    /// <summary>A reference to code, such as <c>P:Shop.Users.Email</c>, by its last name.</summary>
    private static string Named(XAttribute attribute)
    {
        if (attribute.Name.LocalName != "cref")
            return attribute.Value;
        var path = attribute.Value.Split('(')[0];
        return path.Substring(path.LastIndexOfAny(['.', ':']) + 1);
    }
}
