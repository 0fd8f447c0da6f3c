using SchemaKit.Model;

namespace SchemaKit.Rules.Naming;

/// <summary>
/// How names are spelled: each is judged where it is introduced, without the bad names that it repeats.
/// </summary>
internal abstract class SpellingRule(string id, string slug) : Rule(id, slug, Severity.Warning)
{
    internal sealed override bool JudgesPartitions => true;

    internal sealed override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var names = context.MisspelledNamesIn(table);
        return names.Count == 0 ? [] : Judge(names, table, context);
    }

    internal sealed override IEnumerable<Finding> Check(RuleContext context) =>
        NamedObjectsOutsideTables.Of(context.Database)
            .Where(o => Spelling.IsBad(o, context))
            .Select(o => Judge(o, Without(BorrowedBy(o), o.Name, context), context))
            .OfType<Finding>();

    /// <param name="item">An object whose name is not spelled as the convention wants.</param>
    /// <param name="own">The name without those that are judged elsewhere.</param>
    /// <param name="context">The settings.</param>
    protected abstract Finding? Judge(NamedObject item, string own, RuleContext context);

    protected static bool Fits(string name, RuleContext context) => Spelling.Fits(name, context);

    private IEnumerable<Finding> Judge(IReadOnlyList<NamedObject> names, TableModel table, RuleContext context)
    {
        var ancestors = context.Partition(table)?.Ancestors ?? [];
        var parents = ancestors.Select(parent => parent.Name.Name).ToList();
        foreach (var item in names)
        {
            IEnumerable<string> borrowed = item.Subject.Kind switch
            {
                ObjectKind.Table => parents,
                ObjectKind.Column => [],
                _ => NamesUsedBy(table, context.Whole(table)).Concat(parents),
            };
            if (Judge(item, Without(borrowed, item.Name, context), context) is { } finding)
                yield return finding;
        }
    }

    private static IEnumerable<string> NamesUsedBy(TableModel table, TableModel whole) =>
        whole.Columns.Select(c => c.Name)
            .Concat(table.ForeignKeys.Select(f => f.Target.Name))
            .Append(table.Name.Name);

    /// <summary>The names that what is in no table takes up: those of its view or type, or of its column.</summary>
    private static IEnumerable<string> BorrowedBy(NamedObject item) => item switch
    {
        { Column: { } column } => [column.Table.Name, column.Column],
        { Subject: { Member: not null, Owner: { } owner, Kind: not ObjectKind.Attribute } } => [owner.Name],
        _ => [],
    };

    private static string Without(IEnumerable<string> names, string name, RuleContext context) => names
        .Where(n => n.Length > 0 && !Fits(n, context))
        .OrderByDescending(n => n.Length)
        .Aggregate(name, (text, n) => text.Replace(n, "x"));
}
