namespace SchemaKit.Rules;

/// <summary>Which tables SK1201 wants a comment of. Immutable.</summary>
public sealed record TableCommentOptions
{
    private const int All = 100;

    private readonly int _coverage = All;

    /// <summary>The percentage of tables that is enough: from 1 to 100, which is the default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1 or more than 100.</exception>
    public int Coverage
    {
        get => _coverage;
        init => _coverage = value is >= 1 and <= All
            ? value
            : throw new ArgumentOutOfRangeException(
                nameof(Coverage),
                value,
                "The coverage is a percentage from 1 to 100: to want no comments, turn SK1201 off.");
    }

    /// <summary>Whether a table is reported only when another of its schema has a comment.</summary>
    public bool AllOrNothing { get; init; }

    /// <summary>Whether junction tables are counted and reported too; they are by default.</summary>
    public bool CountsJunctions { get; init; } = true;
}
