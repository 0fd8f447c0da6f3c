using System.Globalization;
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

    /// <param name="model">The schema.</param>
    /// <param name="convention">The convention that the classes follow.</param>
    /// <param name="hasObjects">Whether the objects beside tables are written too, so that others can name them.</param>
    public SchemaClasses(DatabaseModel model, NamingConvention convention, bool hasObjects)
    {
        Convention = convention;
        _groups = new(model, convention);
        var names = model.Tables.Select(table => _classes.Take(ClassName(table.Name), "Table")).ToList();
        foreach (var type in model.Enums.Where(e => e.Labels.Count > 0))
            _enums[type.Name] = EnumNames.Of(type, _classes.Take(PascalCase.Of(type.Name.Name), "Value"));
        var groups = model.Tables.Select(_groups.In).ToList();
        var hasTriggers = groups.Any(some => some.Any(group => group.Trigger is not null));
        Objects = new(
            hasObjects ? model : new(),
            routine => hasTriggers && _groups.Bring(routine),
            name => _classes.Take(name, "OfDatabase"));
        foreach (var (table, i) in model.Tables.Select((table, i) => (table, i)))
        {
            _tables[table.Name] = table;
            _members[table.Name] = new(table, names[i], convention, groups[i], Objects.Classes);
        }

        foreach (var table in model.Tables)
        {
            foreach (var key in table.ForeignKeys.Where(key => CanBeColumn(table, key)))
                _candidates[(table.Name, key.Columns[0])] = key;
        }
    }

    public NamingConvention Convention { get; }

    /// <summary>The objects beside tables.</summary>
    public SchemaObjects Objects { get; }

    /// <summary>A name for one more class.</summary>
    public string Another(string name, string suffix) => _classes.Take(name, suffix);

    public TableMembers? Of(QualifiedName table) => _members.TryGetValue(table, out var members) ? members : null;

    public TableModel? Table(QualifiedName name) => _tables.TryGetValue(name, out var table) ? table : null;

    public EnumNames? EnumOf(QualifiedName name) => _enums.TryGetValue(name, out var names) ? names : null;

    /// <summary>The CLR type of a column's values, as <c>Column&lt;T&gt;</c> names it.</summary>
    /// <param name="type">The type of the column.</param>
    /// <param name="user">The object that uses it; null for a table.</param>
    public string ClrOf(DataType type, NamedObject? user = null) =>
        TypeOf(type, user).Clr + (type.ArrayDimensions > 0 ? "[]" : "");

    /// <summary>What makes a column of a type.</summary>
    /// <param name="type">The type.</param>
    /// <param name="user">The object that uses it; null for a table.</param>
    /// <param name="more">Further arguments of the factory.</param>
    public CallChain Made(DataType type, NamedObject? user = null, IEnumerable<string>? more = null)
    {
        var factory = TypeOf(type, user).Factory;
        var chain = new CallChain("Pg").Then(factory.Method, factory.Arguments.Concat(more ?? []));
        return type.ArrayDimensions switch
        {
            0 => chain,
            1 => chain.Then("Array"),
            var dimensions => chain.Then("Array", dimensions.ToString(CultureInfo.InvariantCulture)),
        };
    }

    /// <summary>How C# names an object in a hole or in <c>DependsOn</c>; null where it cannot.</summary>
    public string? PathOf(ObjectReference reference, NamedObject? user = null) =>
        reference.Kind != SchemaObjectKind.Table ? Objects.Find(reference, user)?.PathFrom(user)
        : Of(reference.Name) is { } members ? $"Pg.Table<{members.ClassName}>()"
        : null;

    private ColumnType TypeOf(DataType type, NamedObject? user) => ColumnType.Of(type, name => UserType(name, user));

    private ColumnType? UserType(QualifiedName name, NamedObject? user)
    {
        if (EnumOf(name) is { } names)
            return new(names.ClassName, new Call($"{nameof(Pg.Enum)}<{names.ClassName}>"));
        var type = Objects.Find(new(SchemaObjectKind.Type, name), user);
        return type?.Model switch
        {
            DomainModel domain => new(ClrOf(domain.Type, type), new Call(nameof(Pg.Domain), type.PathFrom(user))),
            CompositeTypeModel => new("string", new Call(nameof(Pg.Composite), type.PathFrom(user))),
            _ => null,
        };
    }

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
        var pairs = key.Columns.Zip(
            key.TargetColumns, (own, other) => (Own: table.Column(own), Other: target.Column(other)));
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
