using System.Text.RegularExpressions;
using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Settings;

namespace SchemaKit.Rules;

/// <summary>What a rule may ask: the whole model, looked up in constant time, and the settings.</summary>
internal sealed class RuleContext
{
    private readonly Dictionary<QualifiedName, TableModel> _tables = [];
    private readonly Dictionary<QualifiedName, List<(TableModel Child, ForeignKeyModel Key)>> _references = [];
    private readonly Dictionary<QualifiedName, List<RoutineModel>> _routines = [];
    private readonly ObjectPattern[] _external;

    public RuleContext(DatabaseModel database, RuleSettings settings)
    {
        Database = database;
        Settings = settings;
        _external = ObjectPattern.ParseAll(settings.External);
        Tables = database.Tables.Where(t => !IsExternal(t.Name)).ToList();
        Inflector = new(new(settings.Plurals, settings.Uncountable));
        AnyRoleTo = ObjectPattern.ParseAll(settings.AnyRoleTo);
        IdentifierPattern = settings.IdentifierPattern is { } pattern ? IdentifierRegex.Of(pattern) : null;
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

    /// <summary>The tables that are judged: all but external ones.</summary>
    public IReadOnlyList<TableModel> Tables { get; }

    public RuleSettings Settings { get; }

    public Inflector Inflector { get; }

    public IReadOnlyList<ObjectPattern> AnyRoleTo { get; }

    /// <summary>What the settings want of names; null for the convention's snake_case.</summary>
    public Regex? IdentifierPattern { get; }

    /// <summary>Whether a finding would be about what belongs to others.</summary>
    public bool IsExternal(Subject subject) => subject.Kind switch
    {
        _ when subject.Table is { } table => IsExternal(table.Name),
        ObjectKind.Schema => _external.Any(pattern => pattern.IsWholeSchema(subject.Path)),
        _ => subject.Type is { } type && IsExternal(type),
    };

    public TableModel? Table(QualifiedName name) => _tables.TryGetValue(name, out var table) ? table : null;

    /// <summary>The functions and procedures of a name.</summary>
    public IReadOnlyList<RoutineModel> Routines(QualifiedName name) =>
        _routines.TryGetValue(name, out var list) ? list : [];

    /// <summary>The foreign keys that refer to a table.</summary>
    public IReadOnlyList<(TableModel Child, ForeignKeyModel Key)> ReferencesTo(QualifiedName table) =>
        _references.TryGetValue(table, out var list) ? list : [];

    private bool IsExternal(QualifiedName name) => _external.Any(pattern => pattern.Matches(name));
}
