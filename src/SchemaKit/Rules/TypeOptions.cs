using SchemaKit.Model;

namespace SchemaKit.Rules;

/// <summary>What a house thinks of types that camps contest. Immutable.</summary>
public sealed record TypeOptions
{
    /// <summary>
    /// Whether SK2004 accepts <c>char(n)</c> for codes of one length: in a key, in a foreign key, or under a check.
    /// </summary>
    public bool FixedCodes { get; init; }

    /// <summary>Whether SK2008 reports every float that is no measurement, instead of amounts alone.</summary>
    public bool AnyFloat { get; init; }

    /// <summary>How closed sets of values are to be written, for SK2019; checks by default.</summary>
    public ClosedSetStyle ClosedSets { get; init; }

    /// <summary>The types that SK2025 reports, as <c>format_type</c> spells them.</summary>
    public ValueList<string> Denied { get; init; } = ["abstime", "reltime", "tinterval", "\"char\"", "name", "xid"];
}
