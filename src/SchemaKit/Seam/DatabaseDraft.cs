using SchemaKit.Model;

namespace SchemaKit.Seam;

/// <summary>A database being built: its tables by class and by name, and whatever they use.</summary>
internal sealed partial class DatabaseDraft
{
    private readonly DatabaseDefinition _definition;
    private readonly Faults _faults;
    private readonly Dictionary<TableType, TableDraft> _byType = [];
    private readonly Dictionary<string, string> _memberNames = [];
    private readonly UsedObjects _used;

    public DatabaseDraft(DatabaseDefinition definition, Faults faults)
    {
        (_definition, _faults) = (definition, faults);
        _used = new(faults);
        foreach (var (type, schema, location) in definition.Tables)
        {
            if (_byType.TryGetValue(type, out var first))
            {
                faults.Add(location, $"{type.Name} is added twice, first at {first.AddedAt}; remove one of the two.");
                continue;
            }

            var draft = new TableDraft(this, type, schema, location, faults);
            _byType.Add(type, draft);
            Tables.Add(draft);
        }
    }

    public List<TableDraft> Tables { get; } = [];

    public NamingConvention Convention => _definition.NamingConvention;

    /// <summary>
    /// A member of a class by the convention; tables share most of their names, so each is made once.
    /// </summary>
    public string MemberName(string member)
    {
        if (!_memberNames.TryGetValue(member, out var name))
            _memberNames.Add(member, name = Convention.MemberName(member));
        return name;
    }

    public TableDraft? Table(TableType type) => _byType.TryGetValue(type, out var draft) ? draft : null;

    /// <summary>The table, or a fault that says what to add.</summary>
    public TableDraft? Resolve(TableType type, SourceLocation? user)
    {
        var table = Table(type);
        if (table is null)
            _faults.Add(user, $"{type.Name} is named, but not added to the database; add d.Add<{type.Name}>().");
        return table;
    }

    public ColumnPath? Resolve(ColumnReference column, SourceLocation? user) =>
        Resolve(column.Table, user) is { } table && column.Column(table.Self) is { } held
            ? new(table.Name, table.NameOf(held, user))
            : null;

    public void RefuseNul(QualifiedName owner, SourceLocation? user) => _faults.Add(
        user, $"A piece of SQL of {owner} contains a NUL character, which PostgreSQL cannot store; remove it.");

    public void Use(SchemaObject value) => _used.Add(value);

    public QualifiedName Use(EnumType type, SourceLocation location) => _used.Add(type, location);

    public void CheckNames()
    {
        var names = new Dictionary<QualifiedName, TableDraft>();
        foreach (var table in Tables)
        {
            if (table.Name.Name.IndexOf('\0') >= 0)
            {
                _faults.Add(
                    table.Location,
                    $"The name of {table.ClassName} contains a NUL character, which PostgreSQL cannot store; "
                    + "remove it.");
            }

            if (!names.TryGetValue(table.Name, out var first))
                names.Add(table.Name, table);
            else
                _faults.Add(
                    table.Location,
                    $"Two classes make the table {table.Name}, the other at {first.Location}; "
                    + "rename one of them, or say t.Named(\"…\").");
        }
    }

    public DatabaseModel ToModel()
    {
        foreach (var value in _definition.Objects)
            Use(value);
        foreach (var value in _definition.Enums)
            Use(value.Type, value.Location);
        var tables = Inheritance.Marked(Tables.Select(table => table.ToModel()).ToValueList());
        var models = _used.ToModels(value => new(this, value, _faults));
        return new()
        {
            Schemas = Schemas().ToValueList(),
            Extensions = _definition.Extensions.ToValueList(),
            Enums = _used.Enums.Select(e => _definition.Enums.Aggregate(e, (said, d) => d.Said(said))).ToValueList(),
            Domains = models.Domains.Distinct().ToValueList(),
            CompositeTypes = models.CompositeTypes.Distinct().ToValueList(),
            Sequences = models.Sequences.Distinct().ToValueList(),
            Routines = models.Routines.Distinct().ToValueList(),
            Tables = tables,
            Views = models.Views.Distinct().ToValueList(),
            MaterializedViews = models.MaterializedViews.Distinct().ToValueList(),
            TextSearchConfigurations = models.TextSearchConfigurations.Distinct().ToValueList(),
            RawObjects = models.RawObjects.Distinct().ToValueList(),
            DefaultPrivileges = _definition.PrivilegesOfNewObjects.ToValueList(),
            Allowances = _definition.Allowances.ToValueList(),
            Convention = Convention == NamingConvention.Default ? null : Convention,
            IsIncomplete = _definition.IsIncomplete,
        };
    }

    /// <summary>Those that are declared, and those that objects name without a word.</summary>
    private IEnumerable<SchemaModel> Schemas()
    {
        var known = new HashSet<string>(_definition.Schemas.Select(schema => schema.Name)) { "public", "" };
        return _definition.Schemas.Concat(
            _used.Names.Select(name => name.Schema).Where(known.Add).Select(schema => new SchemaModel(schema)));
    }
}
