using SchemaKit.Model;

namespace SchemaKit.Seam;

/// <summary>Privileges as SQL spells them.</summary>
internal static class PrivilegeWords
{
    private static readonly (Privileges Privilege, string Word)[] s_words =
    [
        (Privileges.Select, "select"),
        (Privileges.Insert, "insert"),
        (Privileges.Update, "update"),
        (Privileges.Delete, "delete"),
        (Privileges.Truncate, "truncate"),
        (Privileges.References, "references"),
        (Privileges.Trigger, "trigger"),
        (Privileges.Usage, "usage"),
        (Privileges.Execute, "execute"),
        (Privileges.Create, "create"),
        (Privileges.Maintain, "maintain"),
    ];

    public static ValueList<string> Of(Privileges privileges)
    {
        if (privileges == Privileges.None)
            throw new ArgumentException("A grant of nothing says nothing; name a privilege.", nameof(privileges));
        return (privileges & Privileges.All) != 0
            ? ["all"]
            : s_words.Where(w => (privileges & w.Privilege) != 0).Select(w => w.Word).ToValueList();
    }
}
