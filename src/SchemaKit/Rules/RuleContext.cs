using SchemaKit.Model;

namespace SchemaKit.Rules;

/// <summary>What a rule may ask: the whole model, looked up in constant time, and the settings.</summary>
internal sealed class RuleContext
{
    private readonly Dictionary<QualifiedName, TableModel> _tables = [];
    private readonly Dictionary<QualifiedName, List<(TableModel Child, ForeignKeyModel Key)>> _references = [];

    private readonly Dictionary<QualifiedName, List<RoutineModel>> _routines = [];

    public RuleContext(DatabaseModel database, RuleSettings settings)
    {
        Database = database;
        Settings = settings;
        foreach (var routine in database.Routines)
        {
            if (!_routines.TryGetValue(routine.Name, out var overloads))
                _routines.Add(routine.Name, overloads = []);
            overloads.Add(routine);
        }

        foreach (var table in database.Tables)
        {
            _tables[table.Name] = table;
            foreach (var key in table.ForeignKeys)
            {
                if (!_references.TryGetValue(key.Target, out var list))
                    _references.Add(key.Target, list = []);
                list.Add((table, key));
            }
        }
    }

    public DatabaseModel Database { get; }

    public RuleSettings Settings { get; }

    public TableModel? Table(QualifiedName name) => _tables.TryGetValue(name, out var table) ? table : null;

    /// <summary>The functions and procedures of a name.</summary>
    public IReadOnlyList<RoutineModel> Routines(QualifiedName name) =>
        _routines.TryGetValue(name, out var list) ? list : [];

    /// <summary>The foreign keys that refer to a table.</summary>
    public IReadOnlyList<(TableModel Child, ForeignKeyModel Key)> ReferencesTo(QualifiedName table) =>
        _references.TryGetValue(table, out var list) ? list : [];
}
