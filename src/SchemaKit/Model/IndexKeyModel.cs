namespace SchemaKit.Model;

/// <summary>One key of an index: a column or an expression.</summary>
public sealed record IndexKeyModel
{
    /// <summary>The column; null when the key is an expression.</summary>
    public string? Column { get; init; }

    /// <summary>The expression; null when the key is a column.</summary>
    public SqlExpression? Expression { get; init; }

    /// <summary>The collation as SQL; null for the column's own.</summary>
    public string? Collation { get; init; }

    /// <summary>The operator class as SQL, with its parameters; null for the type's default.</summary>
    public string? OperatorClass { get; init; }

    /// <summary>Whether the greatest value comes first.</summary>
    public bool IsDescending { get; init; }

    /// <summary>Where nulls come; null for PostgreSQL's default (last when ascending, first when descending).</summary>
    public NullsOrder? Nulls { get; init; }

    /// <summary>How finely an expression is sampled, 0 to 10000; null for the server's default.</summary>
    public int? StatisticsTarget { get; init; }

    /// <summary>The columns the key reads: itself, or those of its expression.</summary>
    public IEnumerable<string> Columns => Column is null ? Expression?.Columns ?? default : [Column];

    /// <summary>Whether nulls come first, said or by default.</summary>
    public bool HasNullsFirst => Nulls is null ? IsDescending : Nulls == NullsOrder.First;

    /// <summary>A key that is a column with nothing else said.</summary>
    /// <param name="column">The column's name.</param>
    public static IndexKeyModel Of(string column) => new() { Column = column };
}
