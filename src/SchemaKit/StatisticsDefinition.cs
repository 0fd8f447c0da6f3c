using SchemaKit.Model;

namespace SchemaKit;

/// <summary>Extended statistics that are being defined.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/sql-createstatistics.html"/>
public sealed class StatisticsDefinition
{
    internal StatisticsDefinition(string name, IndexKey[] keys, SourceLocation? location) =>
        (Name, Keys, Location) = (name, keys, location);

    internal string Name { get; }

    internal IndexKey[] Keys { get; }

    internal SourceLocation? Location { get; }

    internal StatisticsKinds ChosenKinds { get; private set; }

    internal int? SampleTarget { get; private set; }

    internal string? CommentText { get; private set; }

    /// <summary>Chooses what is counted; all kinds without it.</summary>
    /// <param name="kinds">The kinds.</param>
    public StatisticsDefinition Kinds(StatisticsKinds kinds)
    {
        ChosenKinds = kinds;
        return this;
    }

    /// <summary>Says how finely the values are sampled.</summary>
    /// <param name="target">0 to 10000; the greatest of the columns' own without it.</param>
    /// <seealso href="https://www.postgresql.org/docs/current/sql-alterstatistics.html"/>
    public StatisticsDefinition Target(int target)
    {
        SampleTarget = target;
        return this;
    }

    /// <summary>Says what the statistics are for.</summary>
    /// <param name="text">The comment that the server keeps.</param>
    public StatisticsDefinition Comment(string text)
    {
        CommentText = text;
        return this;
    }

    internal StatisticsModel ToModel(ValueList<IndexKeyModel> keys) => new(Name, keys)
    {
        Location = Location,
        Kinds = Words(ChosenKinds).ToValueList(),
        Target = SampleTarget,
        Comment = CommentText,
    };

    private static IEnumerable<string> Words(StatisticsKinds kinds)
    {
        if ((kinds & StatisticsKinds.Ndistinct) != 0)
            yield return "ndistinct";
        if ((kinds & StatisticsKinds.Dependencies) != 0)
            yield return "dependencies";
        if ((kinds & StatisticsKinds.Mcv) != 0)
            yield return "mcv";
    }
}
