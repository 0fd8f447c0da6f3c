namespace SchemaKit.CodeFixes.Remedies;

/// <summary>
/// Remedies name columns by the members that they most often are. What a class calls otherwise, or has in a group, is
/// named as it is there.
/// </summary>
internal static class MemberNames
{
    /// <summary>Null where the class has no such member.</summary>
    public static string? In(INamedTypeSymbol table, string code)
    {
        var members = MembersOf(table).ToList();
        var names = Parsed(code).DescendantNodes().OfType<IdentifierNameSyntax>().Where(NamesColumn)
            .OrderByDescending(n => n.SpanStart).ToList();
        foreach (var name in names)
        {
            var written = members.Any(m => m.Name == name.Identifier.Text) ? name.Identifier.Text
                : Only([.. members.Where(m => m.Type.Name == name.Identifier.Text).Select(m => m.Name)])
                ?? Only([.. members.Where(m => IsGroup(m.Type, name.Identifier.Text))
                    .Select(m => $"{m.Name}.{name.Identifier.Text}")]);
            if (written is null)
                return null;
            code = code.Remove(name.SpanStart, name.Span.Length).Insert(name.SpanStart, written);
        }

        return code;
    }

    /// <summary>The positions are those of the code, whether it begins with a receiver or with a dot.</summary>
    private static SyntaxNode Parsed(string code) =>
        CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(kind: SourceCodeKind.Script)).GetRoot();

    private static bool NamesColumn(IdentifierNameSyntax name) =>
        name.Parent is ArgumentSyntax or InterpolationSyntax or ExpressionElementSyntax
        && name.FirstAncestorOrSelf<LambdaExpressionSyntax>() is null;

    private static IEnumerable<IPropertySymbol> MembersOf(INamedTypeSymbol table)
    {
        for (var t = table; t is not null; t = t.BaseType)
        {
            foreach (var property in t.GetMembers().OfType<IPropertySymbol>().Where(p => !p.IsStatic))
                yield return property;
        }
    }

    private static bool IsGroup(ITypeSymbol type, string column) =>
        type.BaseType is { Name: nameof(ColumnGroup) } && type.GetMembers(column).OfType<IPropertySymbol>().Any();

    private static string? Only(IReadOnlyList<string> names) => names.Count == 1 ? names[0] : null;
}
