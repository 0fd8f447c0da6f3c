using SchemaKit.Model;

namespace SchemaKit.Ddl;

/// <summary>
/// Puts tables after those that they reference, and else where they were declared. The search keeps its own stack: a
/// chain of ten thousand tables would be too deep for the thread's.
/// </summary>
internal sealed class TableOrder
{
    private readonly Dictionary<QualifiedName, TableModel> _tables = [];
    private readonly HashSet<QualifiedName> _entered = [];
    private readonly HashSet<QualifiedName> _created = [];
    private readonly Stack<(TableModel Table, int NextForeignKey)> _path = new();
    private readonly List<OrderedTable> _order = [];

    private TableOrder(ValueList<TableModel> tables)
    {
        foreach (var table in tables)
            _tables[table.Name] = table;
    }

    public static IReadOnlyList<OrderedTable> Of(ValueList<TableModel> tables)
    {
        var order = new TableOrder(tables);
        foreach (var table in tables)
        {
            order.Enter(table);
            order.Walk();
        }

        return order._order;
    }

    private void Enter(TableModel table)
    {
        if (_entered.Add(table.Name))
            _path.Push((table, 0));
    }

    private void Walk()
    {
        while (_path.Count > 0)
        {
            var (table, next) = _path.Pop();
            if (next == table.ForeignKeys.Count)
            {
                Create(table);
                continue;
            }

            _path.Push((table, next + 1));
            var foreignKey = table.ForeignKeys[next];
            if (!foreignKey.IsNotValid && _tables.TryGetValue(foreignKey.Target, out var target))
                Enter(target);
        }
    }

    private void Create(TableModel table)
    {
        var isInline = table.ForeignKeys.ToLookup(k => IsInline(table, k));
        _created.Add(table.Name);
        _order.Add(new(table, isInline[true].ToArray(), isInline[false].ToArray()));
    }

    // A target outside the model is taken to be in the database already.
    private bool IsInline(TableModel table, ForeignKeyModel foreignKey) =>
        !foreignKey.IsNotValid
        && (foreignKey.Target == table.Name
            ? IsConstraint(table, foreignKey.TargetColumns)
            : _created.Contains(foreignKey.Target) || !_tables.ContainsKey(foreignKey.Target));

    // A foreign key may also reference a unique index, but the table's own come after it.
    private static bool IsConstraint(TableModel table, ValueList<string> columns)
    {
        var wanted = new HashSet<string>(columns);
        return wanted.Count == 0
            || (table.PrimaryKey is { } key && wanted.SetEquals(key.Columns))
            || table.UniqueConstraints.Any(u => wanted.SetEquals(u.Columns));
    }
}
