using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Seam;

namespace SchemaKit.CSharp;

/// <summary>Privileges as C# writes them: <c>Privileges.Select | Privileges.Insert</c>.</summary>
internal static class PrivilegeText
{
    /// <summary>The privileges; null for what cannot be said, such as those that were taken away.</summary>
    public static string? Of(GrantModel grant)
    {
        if (grant.IsRevoked || grant.Privileges.Count == 0)
            return null;
        var privileges = Privileges.None;
        foreach (var word in grant.Privileges)
        {
            if (!Enum.TryParse<Privileges>(PascalCase.Of(word), out var privilege))
                return null;
            privileges |= privilege;
        }

        return PrivilegeWords.Of(privileges) == grant.Privileges
            ? string.Join(" | ", grant.Privileges.Select(w => $"{nameof(Privileges)}.{PascalCase.Of(w)}"))
            : null;
    }
}
