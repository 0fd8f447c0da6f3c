using SchemaKit.Model;
using SchemaKit.Postgres.Reading;
using SchemaKit.Postgres.Rows;

namespace SchemaKit.Postgres.Building;

/// <summary>The privileges on objects, beside those that owners have anyway.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/ddl-priv.html"/>
internal sealed class GrantBuilder(IEnumerable<PrivilegeRow> rows, Catalog catalog)
{
    private static readonly string[] s_order =
    [
        "select", "insert", "update", "delete", "truncate", "references", "trigger", "create", "connect", "temporary",
        "execute", "usage", "set", "alter system", "maintain",
    ];

    private readonly ILookup<(uint Class, uint Oid), PrivilegeRow> _rows = rows.ToLookup(r => (r.Class, r.Oid));

    /// <summary>The privileges as SQL words in PostgreSQL's own order.</summary>
    public static ValueList<string> Ordered(IEnumerable<string> privileges) =>
        privileges.Distinct().OrderBy(p => Array.IndexOf(s_order, p)).ToValueList();

    /// <summary>Whether everybody lost the privilege that everybody gets on a new object of this kind.</summary>
    public bool IsRevokedFromPublic(uint catalogClass, uint oid)
    {
        var rows = _rows[(catalogClass, oid)].ToArray();
        return rows.Length > 0 && !rows.Any(r => r.Role == "public" && IsUsual(catalogClass, r.Privilege));
    }

    /// <summary>What is granted on an object that everybody may use when it is new.</summary>
    public ValueList<GrantModel> BesideUsual(uint catalogClass, uint oid) => Of(
        _rows[(catalogClass, oid)].Where(r => r.Role != "public" || !IsUsual(catalogClass, r.Privilege)), oid);

    /// <summary>What is granted on a relation, and on its columns after it.</summary>
    public ValueList<GrantModel> Of(uint catalogClass, uint oid) =>
        _rows.Contains((catalogClass, oid)) ? Of(_rows[(catalogClass, oid)], oid) : [];

    private static bool IsUsual(uint catalogClass, string? privilege) =>
        privilege == (catalogClass == CatalogClass.Routine ? "execute" : "usage");

    private ValueList<GrantModel> Of(IEnumerable<PrivilegeRow> rows, uint oid) => rows
        .Where(r => r is { IsOwner: false, Role: not null, Privilege: not null })
        .GroupBy(r => (r.Column, Role: r.Role!, r.IsGrantable, r.IsRevoked))
        .Select(g => (g.Key, Privileges: Ordered(g.Select(r => r.Privilege!))))
        .GroupBy(g => (IsOfColumns: g.Key.Column > 0, g.Key.Role, g.Key.IsGrantable, g.Key.IsRevoked, g.Privileges))
        .OrderBy(g => g.Key.IsRevoked)
        .ThenBy(g => g.Key.IsOfColumns)
        .ThenBy(g => g.Key.Role != "public")
        .ThenBy(g => g.Key.Role, StringComparer.Ordinal)
        .ThenBy(g => g.Key.IsGrantable)
        .ThenBy(g => string.Join(',', g.Key.Privileges), StringComparer.Ordinal)
        .Select(g => new GrantModel(g.Key.Role, g.Key.Privileges)
        {
            WithGrantOption = g.Key.IsGrantable,
            IsRevoked = g.Key.IsRevoked,
            Columns = g.Select(c => c.Key.Column).Where(c => c > 0).Order()
                .Select(c => catalog.ColumnName(oid, c)).ToValueList(),
        })
        .ToValueList();
}
