using SchemaKit.Naming;

namespace SchemaKit.Postgres.Reading;

/// <summary>
/// What the queries must know of the server and of the choice of schemas. Versions differ here alone.
/// </summary>
internal sealed class CatalogServer(int version, CatalogOptions options)
{
    /// <summary>Checks and foreign keys that are said but never checked came with PostgreSQL 18.</summary>
    public string IsEnforced => version >= 18 ? "k.conenforced" : "true";

    /// <summary>Keys over ranges came with PostgreSQL 18.</summary>
    public string IsPeriod => version >= 18 ? "k.conperiod" : "false";

    /// <summary>Publications tell of generated columns since PostgreSQL 18.</summary>
    public string PublishesGenerated => version >= 18 ? "p.pubgencols = 's'" : "false";

    /// <summary>
    /// The locale of a collation of ICU or of PostgreSQL itself, whose column was renamed in PostgreSQL 17.
    /// </summary>
    public string IcuLocale => version >= 17 ? "c.colllocale" : "c.colliculocale";

    /// <summary>Tailoring rules of collations came with PostgreSQL 16.</summary>
    public string IcuRules => version >= 16 ? "c.collicurules" : "null";

    /// <summary>Whether a schema, by the alias of <c>pg_namespace</c>, is one to read.</summary>
    public string IsRead(string alias)
    {
        var own = $"{alias}.nspname !~ '^pg_' and {alias}.nspname <> 'information_schema'";
        if (options.Schemas.Count == 0)
            return own;
        var patterns = string.Join(", ", options.Schemas.Select(g => Identifier.Literal(Glob.ToRegex(g))));
        return $"{own} and {alias}.nspname ~ any (array[{patterns}])";
    }
}
