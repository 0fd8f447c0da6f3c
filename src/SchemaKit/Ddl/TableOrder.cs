using SchemaKit.Model;

namespace SchemaKit.Ddl;

/// <summary>
/// Puts tables after those that they reference, and else where they were declared. The search keeps its own stack: a
/// chain of ten thousand tables would be too deep for the thread's.
/// </summary>
internal sealed class TableOrder
{
    private readonly ValueList<TableModel> _tables;
    private readonly Dictionary<QualifiedName, int> _positions = [];
    private readonly HashSet<int> _entered = [];
    private readonly HashSet<QualifiedName> _created = [];
    private readonly Stack<(int Table, int NextForeignKey)> _path = new();
    private readonly List<OrderedTable> _order = [];

    private TableOrder(ValueList<TableModel> tables)
    {
        _tables = tables;
        for (var i = 0; i < tables.Count; i++)
            _positions[tables[i].Name] = i;
    }

    public static IReadOnlyList<OrderedTable> Of(ValueList<TableModel> tables)
    {
        var order = new TableOrder(tables);
        for (var i = 0; i < tables.Count; i++)
        {
            order.Enter(i);
            order.Walk();
        }

        return order._order;
    }

    private void Enter(int position)
    {
        if (_entered.Add(position))
            _path.Push((position, 0));
    }

    private void Walk()
    {
        while (_path.Count > 0)
        {
            var (position, next) = _path.Pop();
            var table = _tables[position];
            if (next == table.ForeignKeys.Count)
            {
                Create(table);
                continue;
            }

            _path.Push((position, next + 1));
            var foreignKey = table.ForeignKeys[next];
            if (!foreignKey.IsNotValid && _positions.TryGetValue(foreignKey.Target, out var target))
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
            : _created.Contains(foreignKey.Target) || !_positions.ContainsKey(foreignKey.Target));

    // A foreign key may also reference a unique index, but the table's own come after it.
    private static bool IsConstraint(TableModel table, ValueList<string> columns)
    {
        var wanted = new HashSet<string>(columns);
        return wanted.Count == 0
            || (table.PrimaryKey is { } key && wanted.SetEquals(key.Columns))
            || table.UniqueConstraints.Any(u => wanted.SetEquals(u.Columns));
    }
}
