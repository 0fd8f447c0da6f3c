namespace SchemaKit.Model;

/// <summary>Columns that their names say are the parts of one address.</summary>
/// <param name="PostalCode">The postal code.</param>
/// <param name="Places">The city and the state, or what else the country calls it.</param>
internal sealed record AddressColumns(ColumnModel PostalCode, ValueList<ColumnModel> Places)
{
    private static readonly string[] s_postalCodes = ["postal_code", "postcode", "zip_code", "zip"];
    private static readonly string[] s_cities = ["city", "town"];
    private static readonly string[] s_states = ["state", "province", "region", "county"];

    // An order keeps the address to which it was sent, whatever becomes of the city.
    private static readonly string[] s_moments = ["ship", "bill", "deliver", "invoice"];

    /// <summary>The addresses of a table that have all three, but for those of a moment.</summary>
    public static IEnumerable<AddressColumns> In(TableModel table)
    {
        foreach (var column in table.Columns)
        {
            if (s_postalCodes.FirstOrDefault(name => IsCalled(column.Name, name)) is not { } suffix)
                continue;
            var prefix = column.Name.Substring(0, column.Name.Length - suffix.Length);
            if (s_moments.Any(word => prefix.StartsWith(word, StringComparison.Ordinal)))
                continue;
            var city = Find(s_cities);
            var state = Find(s_states);
            if (city is not null && state is not null)
                yield return new(column, [city, state]);

            ColumnModel? Find(string[] names) =>
                names.Select(name => table.Column(prefix + name)).FirstOrDefault(found => found is not null);
        }
    }

    private static bool IsCalled(string column, string name) =>
        column == name || column.EndsWith($"_{name}", StringComparison.Ordinal);
}
