namespace SchemaKit.Postgres.Reading;

/// <summary>A row of one query over the catalogue: the query, and how its columns become a value.</summary>
/// <typeparam name="TRow">The row itself.</typeparam>
internal interface ICatalogRow<TRow>
    where TRow : ICatalogRow<TRow>
{
    /// <summary>What the query reads, as progress names it.</summary>
    public static abstract string Name { get; }

    public static abstract string Sql(CatalogServer server);

    /// <summary>Reads the columns in the order in which the query names them.</summary>
    public static abstract TRow Read(RowCursor row);
}
