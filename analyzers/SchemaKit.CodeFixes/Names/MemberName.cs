using SchemaKit.Naming;

namespace SchemaKit.CodeFixes.Names;

/// <summary>The members that names in the database come from.</summary>
internal static class MemberName
{
    /// <summary>
    /// The member for a new name, by the convention that made the former name of the former member; null where that was
    /// none, or no member has the name.
    /// </summary>
    public static string? For(string newName, string formerMember, string formerName)
    {
        if (SnakeCase.Of(formerMember) == formerName)
        {
            var member = PascalCase.Of(newName);
            return SnakeCase.Of(member) == newName ? member : null;
        }

        return formerMember == formerName && SyntaxFacts.IsValidIdentifier(newName)
            && SyntaxFacts.GetKeywordKind(newName) == SyntaxKind.None
                ? newName
                : null;
    }
}
