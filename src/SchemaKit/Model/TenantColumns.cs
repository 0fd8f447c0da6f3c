namespace SchemaKit.Model;

/// <summary>
/// Which columns say whose a row is: those of a name that an author declared; where none is declared, a column that is
/// called like a tenant in more than half of the tables.
/// </summary>
internal sealed class TenantColumns
{
    private const int FewTables = 4;

    private static readonly string[] s_usual =
    [
        "tenant_id", "organization_id", "organisation_id", "org_id", "account_id", "workspace_id", "company_id",
        "team_id",
    ];

    private readonly TenantColumn[] _columns;

    public TenantColumns(IReadOnlyList<TableModel> tables)
    {
        var declared = tables.SelectMany(table => table.Columns)
            .Where(column => column.IsDeclared(DeclarationKind.Tenant)).Select(column => column.Name).Distinct();
        TenantColumn[] known = [.. declared.Select(name => new TenantColumn(name, IsDeclared: true))];
        _columns = known.Length > 0 || tables.Count < FewTables
            ? known
            :
            [
                .. s_usual.Where(name => IsInMost(tables, name))
                    .Take(1)
                    .Select(name => new TenantColumn(name, IsDeclared: false)),
            ];
    }

    /// <summary>The column of the table; null when it has none.</summary>
    public TenantColumn? Of(TableModel table) =>
        _columns.FirstOrDefault(column => table.Column(column.Name) is not null);

    private static bool IsInMost(IReadOnlyList<TableModel> tables, string name) =>
        2 * tables.Count(table => table.Column(name) is not null) > tables.Count;
}
