using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Rules.Naming;

/// <summary>A name that SQL keeps for itself has to be quoted in every query that anybody writes.</summary>
internal sealed class ReservedWord() : Rule("SK1003", "reserved-word", Severity.Warning)
{
    internal override bool JudgesPartitions => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context) =>
        context.NamesIntroducedBy(table)
            .Where(o => !o.IsNamedByConvention && IsReserved(o))
            .Select(o => Report(o, Suggestion(o, table, context.Inflector)));

    internal override IEnumerable<Finding> Check(RuleContext context) =>
        NamedObjectsOutsideTables.Of(context.Database)
            .Where(o => !o.IsNamedByConvention && IsReserved(o))
            .Select(o => Report(o, suggestion: null));

    private static bool IsReserved(NamedObject item) => Keywords.Category(item.Name) switch
    {
        KeywordCategory.Unreserved => false,
        KeywordCategory.NotFunctionOrType => item.IsRoutineOrType,
        _ => true,
    };

    private static string? Suggestion(NamedObject item, TableModel table, Inflector inflector)
    {
        var name = item.Subject.Kind switch
        {
            ObjectKind.Table => inflector.Plural(item.Name.ToLowerInvariant()),
            ObjectKind.Column => $"{inflector.Singular(table.Name.Name)}_{item.Name.ToLowerInvariant()}",
            _ => item.Name,
        };
        return Keywords.Category(name) == KeywordCategory.Unreserved ? name : null;
    }

    private Finding Report(NamedObject item, string? suggestion)
    {
        // A few reserved words may name functions and types.
        var category = Keywords.Category(item.Name);
        var harm = item.IsRoutineOrType && category == KeywordCategory.ReservedExceptFunctionOrType
            ? ": here it needs no quotes, but it reads like syntax"
            : ", so every query must quote it";
        var since = Keywords.Find(item.Name) is { Since: > 15 } keyword ? $" {keyword.Since}" : "";
        var cure = suggestion is null ? "Rename it." : $"Rename it, for example to {suggestion}.";
        return new(
            this,
            item.Subject,
            $"{item.Mention} is named with a word that PostgreSQL{since} reserves{harm}. {cure}",
            suggestion is null ? null : item.Renamed(suggestion));
    }
}
