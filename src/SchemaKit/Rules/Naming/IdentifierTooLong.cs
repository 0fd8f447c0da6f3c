using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Rules.Naming;

/// <summary>PostgreSQL cuts a name of more than 63 bytes, and says so in a notice that nobody reads.</summary>
internal sealed class IdentifierTooLong() : Rule("SK1004", "identifier-too-long", Severity.Error)
{
    private const int MostBytesLost = 3;

    // PostgreSQL cuts the names that it makes in the middle.
    private static readonly string[] s_ofPostgres =
        ["_pkey", "_key", "_fkey", "_check", "_excl", "_idx", "_seq", "_not_null"];

    internal override bool JudgesPartitions => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context) =>
        context.NamesIntroducedBy(table).Select(Judge).OfType<Finding>();

    internal override IEnumerable<Finding> Check(RuleContext context) =>
        NamedObjectsOutsideTables.Of(context.Database).Select(Judge).OfType<Finding>();

    private Finding? Judge(NamedObject item)
    {
        // Short names are not counted: no letter has more than three bytes, or two letters four.
        if (item.Name.Length * Identifier.MostBytesOfLetter < Identifier.MaxBytes - MostBytesLost)
            return null;
        if (Identifier.ByteLength(item.Name) > Identifier.MaxBytes)
            return Report(item);
        return MayBeCut(item) ? ReportCut(item) : null;
    }

    /// <summary>
    /// Whether a server may have cut the name: all bytes are used, or the next letter was wider than what was left. In
    /// a source that has lines, the name is there as it was meant.
    /// </summary>
    private static bool MayBeCut(NamedObject item)
    {
        var bytes = Identifier.ByteLength(item.Name);
        var isFull = bytes == Identifier.MaxBytes
            || (bytes >= Identifier.MaxBytes - MostBytesLost && item.Name[item.Name.Length - 1] > '\u007f');
        return isFull
            && item.Subject.Location is null
            && !Identifier.IsShortened(item.Name)
            && !s_ofPostgres.Any(suffix => item.Name.EndsWith(suffix, StringComparison.Ordinal));
    }

    private Finding Report(NamedObject item) => new(
        this,
        item.Subject,
        $"{item.Mention} has a name of {Identifier.ByteLength(item.Name)} bytes, and PostgreSQL keeps "
        + $"{Identifier.MaxBytes}. Shorten it, for example to {Identifier.Shorten(item.Name)}.");

    private Finding ReportCut(NamedObject item) => new(
        this,
        item.Subject,
        $"{item.Mention} has a name of {Identifier.ByteLength(item.Name)} bytes, and PostgreSQL keeps "
        + $"{Identifier.MaxBytes}: it may have been cut. Compare it with what was meant, and give it a shorter one.")
    {
        Severity = Severity.Info,
        Grade = Grade.Suggested,
    };
}
