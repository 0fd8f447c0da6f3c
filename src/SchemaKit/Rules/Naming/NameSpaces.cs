using SchemaKit.Model;

namespace SchemaKit.Rules.Naming;

/// <summary>
/// Where names must be unique: relations, types, routines, statistics and text search configurations in a schema;
/// columns, constraints, triggers and policies in a table.
/// </summary>
/// <seealso href="https://www.postgresql.org/docs/current/ddl-schemas.html"/>
internal sealed class NameSpaces
{
    private readonly RuleContext _context;
    private readonly List<(TableModel Table, IReadOnlyList<NamedObject> Items)> _tables;
    private readonly List<NamedObject> _others;
    private readonly HashSet<QualifiedName> _compositeTypes;
    private readonly Lazy<IReadOnlyList<IReadOnlyList<NameClaim>>> _relationsAndTypes;
    private readonly Lazy<IReadOnlyList<IReadOnlyList<NameClaim>>> _rest;

    public NameSpaces(RuleContext context)
    {
        _context = context;
        _tables = [.. context.Database.Tables
            .SelectMany(t => t.SelfAndPartitions())
            .Select(t => (t, context.NamesIn(t)))];
        _others = [.. NamedObjectsOutsideTables.Of(context.Database)];
        _compositeTypes = [.. context.Database.CompositeTypes.Select(t => t.Name)];
        _relationsAndTypes = new(() => Lists(RelationsAndTypes()));
        _rest = new(() => Lists(Rest()));
    }

    /// <summary>The relations, and then the types, of each schema.</summary>
    public IReadOnlyList<IReadOnlyList<NameClaim>> OfRelationsAndTypes => _relationsAndTypes.Value;

    /// <summary>All the others.</summary>
    public IReadOnlyList<IReadOnlyList<NameClaim>> OfOthers => _rest.Value;

    // Where there are not two names, nothing can be mistaken.
    private static IReadOnlyList<IReadOnlyList<NameClaim>> Lists(IEnumerable<IEnumerable<NameClaim>> spaces) =>
        [.. spaces.Select(space => space.ToArray()).Where(space => space.Length > 1)];

    private IEnumerable<IEnumerable<NameClaim>> RelationsAndTypes() =>
        Relations().ToLookup(c => c.Of.Schema).Concat(Types().ToLookup(c => c.Of.Schema));

    private IEnumerable<IEnumerable<NameClaim>> Rest()
    {
        ILookup<string, NameClaim>[] inSchemas =
        [
            Everywhere().Where(o => o.Subject.Kind == ObjectKind.Statistics).Select(Claim).ToLookup(c => c.Of.Schema),
            Others(ObjectKind.Routine).ToLookup(c => c.Of.Schema),
            Others(ObjectKind.TextSearchConfiguration).ToLookup(c => c.Of.Schema),
        ];
        return inSchemas.SelectMany(names => names)
            .Concat(_tables.SelectMany(t => InTable(t.Table, t.Items)))
            .Concat(InOthers())
            .Append(Others(ObjectKind.Schema));
    }

    private static NameClaim Claim(NamedObject item) => new(item.Name, item);

    private static IEnumerable<NameClaim> Claims(IEnumerable<NamedObject> items, ObjectKind kind) =>
        items.Where(o => o.Subject.Kind == kind).Select(Claim);

    private IEnumerable<NameClaim> Others(ObjectKind kind) => Claims(_others, kind);

    private IEnumerable<NamedObject> Everywhere() => _tables.SelectMany(t => t.Items).Concat(_others);

    private IEnumerable<NameClaim> Relations() => _tables
        .Select(t => _context.Partition(t.Table))
        .OfType<PartitionView>()
        .SelectMany(InventedNames.Indexes)
        .Concat(_tables.SelectMany(t => Relations(t.Table, t.Items)))
        .Concat(_others.Where(IsRelation).Select(Claim));

    private static IEnumerable<NameClaim> Relations(TableModel table, IEnumerable<NamedObject> items)
    {
        var withIndex = table.UniqueConstraints.Select(k => k.Name)
            .Concat(table.Exclusions.Select(e => e.Name))
            .ToList();
        if (table.PrimaryKey is { } primary)
            withIndex.Add(primary.Name);
        var own = items.Where(o => o.Subject.Kind switch
        {
            ObjectKind.Table or ObjectKind.Index => true,
            ObjectKind.Constraint => withIndex.Contains(o.Name),
            _ => false,
        });
        return own.Select(Claim).Concat(InventedNames.Sequences(table));
    }

    private bool IsRelation(NamedObject item) => item.Subject.Kind switch
    {
        ObjectKind.View or ObjectKind.MaterializedView or ObjectKind.Sequence or ObjectKind.Index => true,
        ObjectKind.Type => _compositeTypes.Contains(item.Subject.Owner!.Value),
        _ => false,
    };

    /// <summary>Whatever has rows has a type of its name for them.</summary>
    private IEnumerable<NameClaim> Types() => _tables.Select(t => Claim(t.Items[0])).Concat(
        _others.Where(o => o.Subject.Kind is ObjectKind.View or ObjectKind.MaterializedView or ObjectKind.Type)
            .Select(Claim));

    private IEnumerable<IEnumerable<NameClaim>> InTable(TableModel table, IReadOnlyList<NamedObject> items)
    {
        var partition = _context.Partition(table);
        var inherited = partition is null ? [] : FromParents(partition).ToList();
        if (partition is null)
            yield return Claims(items, ObjectKind.Column);
        yield return Claims(inherited, ObjectKind.Constraint).Concat(Claims(items, ObjectKind.Constraint))
            .Concat(items.Where(o => IsConstraintTrigger(table, o)).Select(Claim));
        yield return Claims(inherited, ObjectKind.Trigger).Concat(Claims(items, ObjectKind.Trigger));
        yield return Claims(items, ObjectKind.Policy);
    }

    /// <summary>A partition has the checks and the row triggers of its parents under their names.</summary>
    private static IEnumerable<NamedObject> FromParents(PartitionView partition) =>
        from parent in partition.Ancestors
        from item in NamedObjects.In(parent)
        where item.Subject.Kind switch
        {
            ObjectKind.Constraint => parent.Checks.Any(c => c.Name == item.Name),
            ObjectKind.Trigger => parent.Triggers.Any(t => t.Name == item.Name && !t.IsForEachStatement),
            _ => false,
        }
        select item;

    private static bool IsConstraintTrigger(TableModel table, NamedObject item) =>
        item.Subject.Kind == ObjectKind.Trigger
        && table.Triggers.Any(t => t.IsConstraint && t.Name == item.Name);

    /// <summary>The attributes of types, the constraints of domains, the triggers of views.</summary>
    private IEnumerable<IEnumerable<NameClaim>> InOthers() => _others
        .Where(o => o.Subject is
        {
            Member: not null,
            Kind: ObjectKind.Attribute or ObjectKind.Constraint or ObjectKind.Trigger,
        })
        .GroupBy(o => (o.Subject.Kind, o.Subject.Owner), Claim);
}
