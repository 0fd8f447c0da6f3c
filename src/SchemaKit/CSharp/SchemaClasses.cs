using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.CSharp;

/// <summary>What the tables and enum types of a schema are called in C#, and which columns are their own foreign keys.</summary>
internal sealed class SchemaClasses
{
    /// <summary>How far a column may be from the one that gives its type; foreign keys in a circle are further.</summary>
    private const int GreatestDepth = 32;

    private readonly LibraryGroups _groups;

    /// <summary>Each class may become a file, and some file systems take no notice of case.</summary>
    private readonly Scope _classes = new(ReservedNames.OfTypes, StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<QualifiedName, TableModel> _tables = [];
    private readonly Dictionary<QualifiedName, TableMembers> _members = [];
    private readonly Dictionary<QualifiedName, EnumNames> _enums = [];
    private readonly Dictionary<(QualifiedName Table, string Column), ForeignKeyModel> _candidates = [];

    public SchemaClasses(DatabaseModel model, NamingConvention convention)
    {
        Convention = convention;
        _groups = new(model, convention);
        foreach (var table in model.Tables)
        {
            var name = _classes.Take(ClassName(table.Name), "Table");
            _tables[table.Name] = table;
            _members[table.Name] = new(table, name, convention, _groups.In(table));
        }

        foreach (var type in model.Enums.Where(e => e.Labels.Count > 0))
            _enums[type.Name] = EnumNames.Of(type, _classes.Take(PascalCase.Of(type.Name.Name), "Value"));
        foreach (var table in model.Tables)
        {
            foreach (var key in table.ForeignKeys.Where(key => CanBeColumn(table, key)))
                _candidates[(table.Name, key.Columns[0])] = key;
        }
    }

    public NamingConvention Convention { get; }

    /// <summary>A name for one more class.</summary>
    public string Another(string name, string suffix) => _classes.Take(name, suffix);

    /// <summary>Whether a column group that some table has brings the routine.</summary>
    public bool IsOfGroup(RoutineModel routine) =>
        _groups.Bring(routine) && _members.Values.Any(m => m.Groups.Any(g => g.Trigger is not null));

    public TableMembers? Of(QualifiedName table) => _members.TryGetValue(table, out var members) ? members : null;

    public TableModel? Table(QualifiedName name) => _tables.TryGetValue(name, out var table) ? table : null;

    public EnumNames? EnumOf(QualifiedName name) => _enums.TryGetValue(name, out var names) ? names : null;

    public ColumnType TypeOf(DataType type) => ColumnType.Of(type, name => EnumOf(name)?.ClassName);

    /// <summary>The CLR type of a column's values, as <c>Column&lt;T&gt;</c> names it.</summary>
    public string ClrOf(DataType type) => TypeOf(type).Clr + (type.ArrayDimensions > 0 ? "[]" : "");

    /// <summary>The foreign key that a column is made by; null for a column with a type of its own.</summary>
    public ForeignKeyModel? KeyOf(QualifiedName table, string column)
    {
        if (!_candidates.TryGetValue((table, column), out var key))
            return null;
        var next = key;
        for (var depth = 0; depth < GreatestDepth; depth++)
        {
            if (!_candidates.TryGetValue((next.Target, next.TargetColumns[0]), out next))
                return key;
        }

        return null;
    }

    /// <summary>Why a foreign key cannot be said; null when it can.</summary>
    public string? Obstacle(TableModel table, ForeignKeyModel key)
    {
        if (Table(key.Target) is not { } target)
            return "whose table is not in the model";
        if (key.Columns.Count > 4)
            return "which has more than four columns";
        var pairs = key.Columns.Zip(key.TargetColumns, (own, other) => (Own: table.Column(own), Other: target.Column(other)));
        if (key.Columns.Count != key.TargetColumns.Count || pairs.Any(p => p.Own is null || p.Other is null))
            return "whose columns are not in the model";
        return pairs.All(p => ClrOf(p.Own!.Type) == ClrOf(p.Other!.Type))
            ? null
            : "whose columns have other types than those they refer to";
    }

    /// <summary>The name that the convention gives, knowing how many of the table's foreign keys have one target.</summary>
    public string NameOf(TableModel table, ForeignKeyModel key)
    {
        var isRepeated = table.ForeignKeys.Count(k => k.Target == key.Target && Obstacle(table, k) is null) > 1;
        return Convention.ForeignKeyName(table.Name.Name, key.Target.Name, key.Columns, isRepeated);
    }

    private bool CanBeColumn(TableModel table, ForeignKeyModel key) =>
        key.Columns.Count == 1
        && Obstacle(table, key) is null
        && !_candidates.ContainsKey((table.Name, key.Columns[0]))
        && !_members[table.Name].Groups.Any(group => group.Members.Any(m => m.Column == key.Columns[0]))
        && table.Column(key.Columns[0])!.Type == Table(key.Target)!.Column(key.TargetColumns[0])!.Type
        && key.Name == NameOf(table, key)
        && key == new ForeignKeyModel(key.Name, key.Columns, key.Target, key.TargetColumns)
        {
            OnDelete = key.OnDelete,
            OnUpdate = key.OnUpdate,
            IsNamedByConvention = key.IsNamedByConvention,
        };

    private string ClassName(QualifiedName table) =>
        Convention.MemberNames == IdentifierCase.AsWritten && CSharpText.IsIdentifier(table.Name)
            ? table.Name
            : PascalCase.Of(table.Name);
}
