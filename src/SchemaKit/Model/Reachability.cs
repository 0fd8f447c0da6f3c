namespace SchemaKit.Model;

/// <summary>
/// Which roles can reach an object: they may use its schema, and have a privilege on it, of their own or as everybody
/// has. The model knows no memberships, and default privileges speak of objects that come later; neither counts.
/// </summary>
/// <seealso href="https://www.postgresql.org/docs/current/ddl-priv.html"/>
internal sealed class Reachability
{
    private const string Everybody = "public";

    private readonly Dictionary<string, SchemaModel> _schemas = [];
    private readonly IReadOnlyList<string> _roles;
    private readonly HashSet<string> _openSchemas;

    /// <param name="database">The model.</param>
    /// <param name="roles">The roles that are asked about.</param>
    /// <param name="openSchemas">Schemas in which these roles have every privilege, whatever grants say.</param>
    public Reachability(DatabaseModel database, IEnumerable<string> roles, IEnumerable<string> openSchemas)
    {
        foreach (var schema in database.Schemas)
            _schemas[schema.Name] = schema;
        _roles = roles.ToArray();
        _openSchemas = [.. openSchemas];
    }

    /// <summary>Whether anybody is asked about.</summary>
    public bool HasRoles => _roles.Count > 0;

    /// <summary>The first of the roles that has any privilege on an object; null when none has.</summary>
    public string? RoleReaching(QualifiedName name, ValueList<GrantModel> grants) =>
        Reaching(name.Schema, grants, _ => true);

    /// <summary>The first of the roles that can read a column of a table; null when none can.</summary>
    public string? RoleReading(TableModel table, string column) => Reaching(
        table.Name.Schema,
        table.Grants,
        grant => grant.Privileges.Any(p => p is "select" or "all")
            && (grant.Columns.Count == 0 || grant.Columns.Contains(column)));

    private string? Reaching(string schema, ValueList<GrantModel> grants, Func<GrantModel, bool> counts) =>
        _roles.FirstOrDefault(role => _openSchemas.Contains(schema)
            || (MayUse(schema, role) && grants.Any(g => IsFor(g, role) && counts(g))));

    // Everybody may use the schema public until that is taken away.
    private bool MayUse(string name, string role)
    {
        var isKnown = _schemas.TryGetValue(name, out var schema);
        if (name == "public" && !(isKnown && schema!.IsRevokedFromPublic))
            return true;
        return isKnown && schema!.Grants.Any(g => IsFor(g, role) && g.Privileges.Any(p => p is "usage" or "all"));
    }

    private static bool IsFor(GrantModel grant, string role) => grant.Role == role || grant.Role == Everybody;
}
