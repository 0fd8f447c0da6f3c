using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Keys;

/// <summary>A key that every foreign key to it, and every index of them, repeats.</summary>
internal sealed class WideKey() : Rule("SK3007", "wide-key", Severity.Info)
{
    private const int MostColumns = 4;
    private const int MostBytes = 64;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (table.PrimaryKey is not { } key || IsOfReferences(table, key))
            yield break;
        var columns = key.Columns.Where(name => !Divides(table, name)).ToList();
        var bytes = columns.Sum(name => SizeOf(table, name, context));
        var fault = columns.Count > MostColumns ? $"has {columns.Count} columns"
            : bytes > MostBytes ? $"has {bytes} bytes"
            : null;
        if (fault is null)
            yield break;
        yield return new(
            this,
            Subject.OfConstraint(table, key.Name, key.Location),
            $"{Wording.Of(table.Name)}.{key.Name} {fault}, which every reference to it repeats. "
            + "Make it unique, and a generated column the primary key.");
    }

    // A junction is its foreign keys.
    private static bool IsOfReferences(TableModel table, KeyModel key) =>
        key.Columns.All(name => table.ForeignKeys.Any(f => f.Columns.Contains(name)));

    // The server wants the partition key in every key.
    private static bool Divides(TableModel table, string column) =>
        table.PartitionKey?.Keys.Any(k => k.Column == column) == true;

    private static int SizeOf(TableModel table, string column, RuleContext context) =>
        table.Column(column) is { } found ? BuiltInType.SizeOf(context.Domains.BaseOf(found.Type)) ?? 0 : 0;
}
