namespace SchemaKit.Benchmarks;

/// <summary>A table of ten columns, two foreign keys and three indexes, to be written as C# in two ways.</summary>
/// <param name="Words">What its name is made of; the last word is singular.</param>
/// <param name="Plural">The plural of the last word.</param>
/// <param name="IsRedundant">
/// Whether its third index makes its first one redundant, so that a rule has a finding.
/// </param>
internal sealed record GeneratedTable(string[] Words, string Plural, bool IsRedundant)
{
    /// <summary>The two tables that it references.</summary>
    public IReadOnlyList<GeneratedTable> Targets { get; set; } = [];

    public string Class => string.Concat(Words[..^1].Append(Plural).Select(Capitalised));

    public string Name => string.Join('_', Words[..^1].Append(Plural));

    /// <summary>The property with which others refer to it.</summary>
    public string KeyProperty => string.Concat(Words.Select(Capitalised)) + "Id";

    /// <summary>The column with which others refer to it.</summary>
    public string KeyColumn => string.Join('_', Words) + "_id";

    /// <summary>The third index: the first two are on the foreign keys.</summary>
    public (string Property, string Column)[] ThirdIndex => IsRedundant
        ? [(Targets[0].KeyProperty, Targets[0].KeyColumn), ("Status", "status")]
        : [("Status", "status"), ("CreatedAt", "created_at")];

    private static string Capitalised(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
