using SchemaKit.Model;

namespace SchemaKit.Seam;

/// <summary>A database being built: its tables by class and by name, and the enums that columns use.</summary>
internal sealed class DatabaseDraft
{
    private readonly DatabaseDefinition _definition;
    private readonly Faults _faults;
    private readonly Dictionary<TableType, TableDraft> _byType = [];
    private readonly Dictionary<QualifiedName, EnumModel> _enums = [];

    public DatabaseDraft(DatabaseDefinition definition, Faults faults)
    {
        (_definition, _faults) = (definition, faults);
        foreach (var (type, schema, location) in definition.Tables)
        {
            if (_byType.TryGetValue(type, out var first))
            {
                faults.Add(location, $"{type.Name} is added twice, first at {first.Location}; remove one of the two.");
                continue;
            }

            var draft = new TableDraft(this, type, schema, location, faults);
            _byType.Add(type, draft);
            Tables.Add(draft);
        }
    }

    public List<TableDraft> Tables { get; } = [];

    public NamingConvention Convention => _definition.NamingConvention;

    public TableDraft? Table(TableType type) => _byType.TryGetValue(type, out var draft) ? draft : null;

    /// <summary>Enums live in <c>public</c>, so that tables of every schema can share them.</summary>
    public QualifiedName Use(EnumType type, SourceLocation location)
    {
        var name = new QualifiedName("public", type.Name);
        if (!_enums.TryGetValue(name, out var known))
        {
            if (type.Labels.Count == 0)
                _faults.Add(location, $"The enum {type.Name} has no members; give it one, or use another type.");
            _enums.Add(name, new(name, type.Labels) { Location = location });
        }
        else if (known.Labels != type.Labels)
        {
            _faults.Add(
                location,
                $"Two C# enums are both called {type.Name} in the database, the other at {known.Location}; rename one.");
        }

        return name;
    }

    public void FindEqualNames()
    {
        var names = new Dictionary<QualifiedName, TableDraft>();
        foreach (var table in Tables)
        {
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
        var tables = Tables.Select(table => table.ToModel()).ToValueList();
        return new()
        {
            Schemas = _definition.Schemas.ToValueList(),
            Extensions = _definition.Extensions.ToValueList(),
            Enums = _enums.Values.ToValueList(),
            Tables = tables,
            IsIncomplete = _definition.IsIncomplete,
        };
    }
}
