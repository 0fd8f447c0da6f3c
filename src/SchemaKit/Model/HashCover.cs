namespace SchemaKit.Model;

/// <summary>Which rows the partitions of a table that is divided by hash leave out.</summary>
internal static class HashCover
{
    // The server wants each modulus to be a factor of the next larger one.
    private const int GreatestModulus = 100_000;

    /// <summary>
    /// The remainders by the greatest modulus that no partition holds; none where that cannot be told.
    /// </summary>
    public static IEnumerable<(int Modulus, int Remainder)> Missing(IEnumerable<PartitionBound> bounds)
    {
        var parts = bounds.Where(b => b.Modulus is > 0).Select(b => (Modulus: b.Modulus!.Value, b.Remainder)).ToList();
        var greatest = parts.Count == 0 ? 0 : parts.Max(p => p.Modulus);
        if (greatest == 0 || greatest > GreatestModulus || parts.Exists(p => greatest % p.Modulus != 0))
            yield break;
        var held = new bool[greatest];
        foreach (var (modulus, remainder) in parts)
        {
            for (var i = remainder; i < greatest; i += modulus)
                held[i] = true;
        }

        for (var i = 0; i < greatest; i++)
        {
            if (!held[i])
                yield return (greatest, i);
        }
    }
}
