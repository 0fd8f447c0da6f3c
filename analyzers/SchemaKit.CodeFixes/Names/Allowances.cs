using SchemaKit.CodeFixes.Editing;
using SchemaKit.CodeFixes.Remedies;

namespace SchemaKit.CodeFixes.Names;

/// <summary>What is allowed by the name of an object, which follows the object.</summary>
internal static class Allowances
{
    public static async Task<IEnumerable<SourceEdit>> Following(
        string[] path, string newName, DefineMethod? table, FixSite site, CancellationToken cancellation)
    {
        var former = string.Join(".", path);
        var now = string.Join(".", path.Take(path.Length - 1).Append(newName));
        var database = await site.Define(ofDatabase: true, cancellation).ConfigureAwait(false);
        IEnumerable<TextEdit> inDatabase = database is null ? [] : Renamed(database, former, now);
        return path.Length == 3 && table is not null
            ? inDatabase.Concat(Renamed(table, path[2], newName))
            : inDatabase;
    }

    private static IEnumerable<TextEdit> Renamed(DefineMethod define, string former, string now) =>
        from call in define.Calls.OfType<InvocationExpressionSyntax>()
        where CallChain.NameOf(call) == "Allow"
        from argument in call.ArgumentList.Arguments
        where argument.NameColon?.Name.Identifier.Text == "on"
        let text = (argument.Expression as LiteralExpressionSyntax)?.Token.Value as string
        where text == former || text?.StartsWith(former + ".", StringComparison.Ordinal) == true
        select new TextEdit(
            define.Document,
            argument.Expression.Span,
            SymbolDisplay.FormatLiteral(now + text!.Substring(former.Length), quote: true));
}
