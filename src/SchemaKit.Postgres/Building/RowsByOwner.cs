namespace SchemaKit.Postgres.Building;

/// <summary>The rows of one kind that belong to each object, in an order of their own.</summary>
/// <remarks>The server would sort them all; a few for each object take a fraction of that here.</remarks>
internal sealed class RowsByOwner<TRow>
{
    private readonly Dictionary<uint, List<TRow>> _rows = [];

    public RowsByOwner(IEnumerable<TRow> rows, Func<TRow, uint> owner, Comparison<TRow> order)
    {
        foreach (var row in rows)
        {
            if (!_rows.TryGetValue(owner(row), out var beside))
                _rows.Add(owner(row), beside = []);
            beside.Add(row);
        }

        foreach (var together in _rows.Values)
            together.Sort(order);
    }

    public IReadOnlyList<TRow> this[uint owner] => _rows.TryGetValue(owner, out var rows) ? rows : [];
}
