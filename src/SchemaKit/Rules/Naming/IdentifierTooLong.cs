using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Rules.Naming;

/// <summary>PostgreSQL cuts a name of more than 63 bytes, and says so in a notice that nobody reads.</summary>
internal sealed class IdentifierTooLong() : Rule("SK1004", "identifier-too-long", Severity.Error)
{
    internal override bool JudgesPartitions => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context) =>
        NamedObjects.IntroducedBy(table, context).Where(IsTooLong).Select(Report);

    internal override IEnumerable<Finding> Check(RuleContext context) =>
        NamedObjectsOutsideTables.Of(context.Database).Where(IsTooLong).Select(Report);

    private static bool IsTooLong(NamedObject item) => Identifier.ByteLength(item.Name) > Identifier.MaxBytes;

    private Finding Report(NamedObject item) => new(
        this,
        item.Subject,
        $"{item.Mention} has a name of {Identifier.ByteLength(item.Name)} bytes, and PostgreSQL keeps "
        + $"{Identifier.MaxBytes}. Shorten it, for example to {Identifier.Shorten(item.Name)}.");
}
