namespace SchemaKit.Postgres.Reading;

/// <summary>
/// The fixed identifiers of the catalogue's own tables, by which dependencies and comments name objects.
/// </summary>
/// <seealso href="https://www.postgresql.org/docs/current/catalogs-overview.html"/>
internal static class CatalogClass
{
    public const uint Default = 2604;
    public const uint Schema = 2615;
    public const uint Extension = 3079;
    public const uint Relation = 1259;
    public const uint Type = 1247;
    public const uint Routine = 1255;
    public const uint Constraint = 2606;
    public const uint Rule = 2618;
    public const uint Trigger = 2620;
    public const uint Policy = 3256;
    public const uint Statistics = 3381;
    public const uint TextSearchConfiguration = 3602;
}
