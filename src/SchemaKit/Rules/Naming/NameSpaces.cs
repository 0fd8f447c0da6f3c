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
    private readonly Lazy<IReadOnlyList<List<NameClaim>>> _relationsAndTypes;
    private readonly Lazy<IReadOnlyList<List<NameClaim>>> _rest;

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
    public IReadOnlyList<List<NameClaim>> OfRelationsAndTypes => _relationsAndTypes.Value;

    /// <summary>All the others.</summary>
    public IReadOnlyList<List<NameClaim>> OfOthers => _rest.Value;

    // Where there are not two names, nothing can be mistaken.
    private static IReadOnlyList<List<NameClaim>> Lists(IEnumerable<List<NameClaim>> spaces) =>
        [.. spaces.Where(space => space.Count > 1)];

    private IEnumerable<List<NameClaim>> RelationsAndTypes() =>
        BySchema(Relations()).Concat(BySchema(Types()));

    private IEnumerable<List<NameClaim>> Rest()
    {
        return BySchema(Statistics())
            .Concat(BySchema(Others(ObjectKind.Routine)))
            .Concat(BySchema(Others(ObjectKind.TextSearchConfiguration)))
            .Concat(_tables.SelectMany(t => InTable(t.Table, t.Items)))
            .Concat(InOthers())
            .Append([.. Others(ObjectKind.Schema)]);
    }

    private static IEnumerable<List<NameClaim>> BySchema(IEnumerable<NameClaim> claims)
    {
        var bySchema = new Dictionary<string, List<NameClaim>>(StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            if (!bySchema.TryGetValue(claim.Of.Schema, out var list))
                bySchema.Add(claim.Of.Schema, list = []);
            list.Add(claim);
        }

        return bySchema.Values;
    }

    private static NameClaim Claim(NamedObject item) => new(item.Name, item);

    private static List<NameClaim> Claims(IReadOnlyList<NamedObject> items, ObjectKind kind)
    {
        var count = 0;
        for (var i = 0; i < items.Count; i++)
            count += items[i].Subject.Kind == kind ? 1 : 0;
        var claims = new List<NameClaim>(count);
        for (var i = 0; claims.Count < count; i++)
        {
            if (items[i].Subject.Kind == kind)
                claims.Add(Claim(items[i]));
        }

        return claims;
    }

    private List<NameClaim> Others(ObjectKind kind) => Claims(_others, kind);

    private IEnumerable<NameClaim> Statistics() => _tables
        .Where(t => t.Table.Statistics.Count > 0)
        .SelectMany(t => Claims(t.Items, ObjectKind.Statistics))
        .Concat(Others(ObjectKind.Statistics));

    private IEnumerable<NameClaim> Relations() => _tables
        .Select(t => _context.Partition(t.Table))
        .OfType<PartitionView>()
        .SelectMany(InventedNames.Indexes)
        .Concat(_tables.SelectMany(t => Relations(t.Table, t.Items)))
        .Concat(_others.Where(IsRelation).Select(Claim));

    private static IEnumerable<NameClaim> Relations(TableModel table, IReadOnlyList<NamedObject> items)
    {
        foreach (var item in items)
        {
            var isRelation = item.Subject.Kind switch
            {
                ObjectKind.Table or ObjectKind.Index => true,
                ObjectKind.Constraint => HasIndex(table, item.Name),
                _ => false,
            };
            if (isRelation)
                yield return Claim(item);
        }

        foreach (var sequence in InventedNames.Sequences(table))
            yield return sequence;
    }

    private static bool HasIndex(TableModel table, string constraint) =>
        table.PrimaryKey?.Name == constraint
        || table.UniqueConstraints.Any(k => k.Name == constraint)
        || table.Exclusions.Any(e => e.Name == constraint);

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

    private IEnumerable<List<NameClaim>> InTable(TableModel table, IReadOnlyList<NamedObject> items)
    {
        var inherited = _context.Partition(table) is { } partition ? FromParents(partition).ToList() : null;
        if (inherited is null)
            yield return Claims(items, ObjectKind.Column);
        List<NameClaim> constraints = [.. Claims(inherited ?? [], ObjectKind.Constraint)];
        constraints.AddRange(Claims(items, ObjectKind.Constraint));
        if (table.Triggers.Count > 0)
            constraints.AddRange(items.Where(o => IsConstraintTrigger(table, o)).Select(Claim));
        yield return constraints;
        yield return [.. Claims(inherited ?? [], ObjectKind.Trigger), .. Claims(items, ObjectKind.Trigger)];
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
    private IEnumerable<List<NameClaim>> InOthers() => _others
        .Where(o => o.Subject is
        {
            Member: not null,
            Kind: ObjectKind.Attribute or ObjectKind.Constraint or ObjectKind.Trigger,
        })
        .GroupBy(o => (o.Subject.Kind, o.Subject.Owner), (_, items) => items.Select(Claim).ToList());
}
