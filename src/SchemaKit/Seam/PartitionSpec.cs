using SchemaKit.Model;

namespace SchemaKit.Seam;

/// <summary>A partition as Define said it.</summary>
internal sealed record PartitionSpec(string Name, TableDefinition Own, SourceLocation Location)
{
    /// <summary>The name follows that of the parent.</summary>
    public bool IsSuffix { get; init; }

    public Sql[] From { get; init; } = [];

    public Sql[] To { get; init; } = [];

    /// <summary>A range of days, whose text depends on the type of the key; in place of the two lists.</summary>
    public (DateTime From, DateTime To)? Days { get; init; }

    public Sql[] Values { get; init; } = [];

    public int? Modulus { get; init; }

    public int Remainder { get; init; }

    public static PartitionSpec Of(string name, Action<TableDefinition>? define, string file, int line)
    {
        var own = new TableDefinition();
        define?.Invoke(own);
        return new(name, own, SourceLocation.At(file, line));
    }
}
