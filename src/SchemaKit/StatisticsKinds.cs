namespace SchemaKit;

/// <summary>What extended statistics count.</summary>
/// <seealso href="https://www.postgresql.org/docs/current/planner-stats.html#PLANNER-STATS-EXTENDED"/>
[Flags]
public enum StatisticsKinds
{
    /// <summary>All kinds.</summary>
    All = 0,

    /// <summary>How many different combinations there are.</summary>
    Ndistinct = 1,

    /// <summary>How far one column decides another.</summary>
    Dependencies = 2,

    /// <summary>The commonest combinations.</summary>
    Mcv = 4,
}
