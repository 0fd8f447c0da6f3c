using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Lifecycle;

/// <summary>A deletion of which nobody knows the author, or an author who may not exist.</summary>
internal sealed class AuditIncomplete() : Rule("SK7506", "audit-incomplete", Severity.Off)
{
    private const string DeletedAt = "deleted_at";
    private const string DeletedBy = "deleted_by";

    internal override bool IsAboutAbsence => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (table.Column(DeletedAt) is { } deleted && table.Column(DeletedBy) is null)
        {
            yield return new(
                this,
                Subject.Of(table, deleted),
                $"{Wording.Of(table.Name)} says when a row was deleted, and not by whom. Add {DeletedBy}.");
        }

        foreach (var column in table.Columns.Where(c => IsActor(c, context)))
        {
            if (table.ForeignKeysOfRows().Any(key => key.Columns.Contains(column.Name)))
                continue;
            yield return new(
                this,
                Subject.Of(table, column),
                $"{Wording.Of(table, [column.Name])} says who, and no foreign key holds that there is such a person. "
                + "Refer to the table of people, or keep the name as text.");
        }
    }

    /// <summary>A number or a uuid that refers to somebody: a text is the name itself.</summary>
    private static bool IsActor(ColumnModel column, RuleContext context) =>
        column.Name.EndsWith("_by", StringComparison.Ordinal)
        && context.Domains.BaseOf(column.Type) is
        { ArrayDimensions: 0, Name: "uuid" or "smallint" or "integer" or "bigint" };
}
