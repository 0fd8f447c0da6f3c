namespace SchemaKit.Model;

/// <summary>Which rows a partition holds; the default partition, which holds the rest, says nothing.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createtable.html"/>
public sealed record PartitionBound
{
    /// <summary>The least values of a range, as SQL, one for each key; they belong to it.</summary>
    public ValueList<string> From { get; init; }

    /// <summary>The values that a range ends before, as SQL, one for each key.</summary>
    public ValueList<string> To { get; init; }

    /// <summary>The values of a list, as SQL.</summary>
    public ValueList<string> Values { get; init; }

    /// <summary>What the hash is divided by; null when the table is not divided by hash.</summary>
    public int? Modulus { get; init; }

    /// <summary>What must be left over.</summary>
    public int Remainder { get; init; }

    /// <summary>Whether it holds what no other partition holds.</summary>
    public bool IsDefault => From.Count == 0 && Values.Count == 0 && Modulus is null;
}
