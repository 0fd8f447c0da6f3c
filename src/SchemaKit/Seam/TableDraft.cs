using SchemaKit.Model;

namespace SchemaKit.Seam;

/// <summary>A table being built: the object, its named columns, and what Define said.</summary>
internal sealed partial class TableDraft(
    DatabaseDraft database, TableType type, string schema, SourceLocation location, Faults faults)
{
    private const int GreatestGroupDepth = 16;

    private readonly Dictionary<Column, string> _names = [];
    private readonly List<(int Depth, Column Column, DeclaredObject Owner)> _columns = [];
    private readonly List<(int Depth, long Order, DeclaredObject Object)> _groups = [];
    private readonly HashSet<string> _groupColumns = [];
    private readonly TableDefinition _definition = new();
    private readonly string _conventionalName = database.MemberName(type.Name);
    private Column? _first;
    private DeclaredObject _self = null!;
    private bool _isIncomplete;

    /// <summary>
    /// The first column that the class itself declares, which is in its own file; else where it is added.
    /// </summary>
    public SourceLocation Location => _first?.Spec.Location ?? location;

    public string ClassName => type.Name;

    public SourceLocation AddedAt => location;

    public QualifiedName Name => new(schema, _definition.Spec.Name ?? _conventionalName);

    /// <summary>What late lambdas are given.</summary>
    public object Self => _self.Self;

    private TableSpec Spec => _definition.Spec;

    /// <summary>Asked last, since Define and late lambdas are followed after the columns.</summary>
    private bool IsFollowed => _self.IsComplete && _groups.TrueForAll(group => group.Object.IsComplete);

    /// <summary>Base classes first, then declaration; never the order in which reflection lists properties.</summary>
    public void Create()
    {
        _self = type.Create();
        Collect(_self, outerDepth: null, nesting: 0);
        _columns.Sort(static (a, b) => (a.Depth, a.Column.Order).CompareTo((b.Depth, b.Column.Order)));
        _groups.Sort(static (a, b) => (a.Depth, a.Order).CompareTo((b.Depth, b.Order)));
    }

    /// <summary>Groups first: a table may say more about what its groups brought.</summary>
    public void Define()
    {
        foreach (var group in _groups)
            group.Object.Define(_definition);
        _self.Define(_definition);
    }

    /// <returns>The creation order of the first column.</returns>
    private long Collect(DeclaredObject declared, int? outerDepth, int nesting)
    {
        if (nesting > GreatestGroupDepth)
        {
            faults.Add(
                Location, $"{type.Name} holds a column group that holds itself; a group can only hold other groups.");
            return long.MaxValue;
        }

        var first = long.MaxValue;
        foreach (var member in declared.Members())
        {
            var depth = outerDepth ?? member.Depth;
            if (member.Value is Column column)
            {
                Hold(column, member.Name, depth, declared);
                if (nesting == 0 && member.IsOwn && (_first is null || column.Order < _first.Order))
                    _first = column;
                first = Math.Min(first, column.Order);
                continue;
            }

            var group = (DeclaredObject)member.Value;
            var order = Collect(group, depth, nesting + 1);
            _groups.Add((depth, order, group));
            first = Math.Min(first, order);
        }

        return first;
    }

    private void Hold(Column column, string member, int depth, DeclaredObject owner)
    {
        var name = column.Spec.Name ?? database.MemberName(member);
        if (_names.ContainsKey(column))
        {
            faults.Add(
                column.Spec.Location,
                $"{type.Name} holds one column object in two properties, {member} and another; make one for each.");
            return;
        }

        if (name.IndexOf('\0') >= 0)
        {
            faults.Add(
                column.Spec.Location,
                $"The name of {type.Name}.{member} contains a NUL character, which PostgreSQL cannot store; "
                + "remove it.");
        }

        _names.Add(column, name);
        _columns.Add((depth, column, owner));
        if (owner.Self is ColumnGroup && owner.Self.GetType().Assembly == typeof(ColumnGroup).Assembly)
            _groupColumns.Add(name);
    }

    /// <summary>The name of a column that the table holds, or null.</summary>
    public string? Find(Column column) => _names.TryGetValue(column, out var name) ? name : null;

    public string NameOf(Column column, SourceLocation? user)
    {
        if (Find(column) is { } name)
            return name;
        faults.Add(
            user ?? Location,
            $"{type.Name} uses a column made at {column.Spec.Location} that none of its properties holds; "
            + "use a column of this table, held by a get-only property with an initialiser (not =>).");
        return "?";
    }
}
