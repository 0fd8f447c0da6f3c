using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Keys;

/// <summary>A generated key makes every row unique and says nothing: the same thing can be there twice.</summary>
internal sealed class MissingAlternateKey() : Rule("SK3003", "missing-alternate-key", Severity.Info)
{
    internal override bool IsAboutAbsence => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (table.GeneratedKey() is not { } key || IsExpected(table))
            yield break;
        var business = table.Columns.Where(c => c != key && IsBusiness(c)).Select(c => c.Name).ToList();
        if (business.Count == 0 || context.IndexesOf(table).Any(IsOverBusiness))
            yield break;
        yield return new(
            this,
            Subject.Of(table),
            $"{Wording.Of(table.Name)} has no key but {key.Name}, which is generated, so the same thing can be there "
            + "twice. Declare what tells its rows apart by t.Unique, or say t.IsLog(because).");

        bool IsOverBusiness(IndexShape index) =>
            (index.IsUnique || index.IsExclusion)
            && index.Keys.Any(k => k.Column is null || business.Contains(k.Column));
    }

    // A junction without key is SK3006's to report.
    private static bool IsExpected(TableModel table) =>
        table.IsDeclared(DeclarationKind.Log)
        || table.IsDeclared(DeclarationKind.Staging)
        || table.IsEvent()
        || table.Joined().Count > 0;

    private static bool IsBusiness(ColumnModel column) =>
        !column.IsGeneratedForRow() && !JunctionTable.IsBookkeeping(column.Name);
}
