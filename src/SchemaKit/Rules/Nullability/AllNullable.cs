using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Nullability;

/// <summary>A table in which a row may say nothing: most often, nobody has thought of nulls.</summary>
internal sealed class AllNullable() : Rule("SK2502", "all-nullable", Severity.Info)
{
    private const int Fewest = 3;

    private static readonly HashSet<string> s_timestamps =
        new(StringComparer.Ordinal) { "created_at", "updated_at", "deleted_at" };

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var count = 0;
        foreach (var column in table.Columns)
        {
            if (s_timestamps.Contains(column.Name) || column.Generated is not null || IsInKey(table, column))
                continue;
            if (table.IsNeverNull(column, context.Domains))
                yield break;
            count++;
        }

        if (count < Fewest || table.IsDeclared(DeclarationKind.Staging))
            yield break;
        var message = $"{Wording.Of(table.Name)}: beside key and timestamps, all {count} columns may be null, "
            + "so a row may say nothing. Make not null what every row has.";
        yield return new(this, Subject.Of(table), message);
    }

    private static bool IsInKey(TableModel table, ColumnModel column) =>
        table.PrimaryKey?.Columns.Contains(column.Name) == true;
}
