using SchemaKit.Expressions;

namespace SchemaKit.Model;

/// <summary>The sequences of a database, and the columns whose defaults count by them.</summary>
/// <remarks>
/// A default names its sequence in a text: <c>nextval('public.users_id_seq'::regclass)</c>. A text without schema is
/// looked up by search path, which is not in the model: it means the sequence of the table's schema, or the only one of
/// that name. A column that is inherited, or a partition's, counts by its parent's sequence on purpose, and is no use
/// of its own.
/// </remarks>
internal sealed class SequenceUses
{
    private readonly Dictionary<QualifiedName, SequenceModel> _byName = [];
    private readonly ILookup<string, SequenceModel> _byPlainName;
    private readonly Dictionary<QualifiedName, List<ColumnPath>> _uses = [];

    public SequenceUses(DatabaseModel database)
    {
        foreach (var sequence in database.Sequences)
            _byName[sequence.Name] = sequence;
        _byPlainName = _byName.Values.ToLookup(s => s.Name.Name);
        foreach (var table in database.Tables)
        {
            foreach (var column in table.Columns)
            {
                if (column.IsInherited || Of(table, column) is not { } sequence)
                    continue;
                if (!_uses.TryGetValue(sequence.Name, out var list))
                    _uses.Add(sequence.Name, list = []);
                list.Add(new(table.Name, column.Name));
            }
        }
    }

    /// <summary>The sequence of a column's default; null when there is none, or it is not in the model.</summary>
    public SequenceModel? Of(TableModel table, ColumnModel column)
    {
        if (column.Default is not { } value || NamesIn(value) is not { } names)
            return null;
        if (names.Count > 1)
            return Find(new(names[0], names[1]));
        if (Find(new(table.Name.Schema, names[0])) is { } own)
            return own;
        var candidates = _byPlainName[names[0]].Take(2).ToArray();
        return candidates.Length == 1 ? candidates[0] : null;
    }

    public SequenceModel? Find(QualifiedName name) => _byName.TryGetValue(name, out var sequence) ? sequence : null;

    /// <summary>The columns that count by a sequence, in order of tables and columns.</summary>
    public IReadOnlyList<ColumnPath> Columns(SequenceModel sequence) =>
        _uses.TryGetValue(sequence.Name, out var list) ? list : [];

    /// <summary>
    /// The name in <c>nextval('…')</c>, with its schema before it where that is said; null for other expressions.
    /// </summary>
    private static IReadOnlyList<string>? NamesIn(SqlExpression value)
    {
        // Defaults are many and short, and most of them are no sequence's.
        if (value.Text.IndexOf("nextval", StringComparison.OrdinalIgnoreCase) < 0)
            return null;
        // What the author wrote, or regclass of it, or of a text: nextval(('numbers'::text)::regclass).
        if (value.Tree is not FunctionCall { Arguments: [var argument] } call || !call.IsBuiltIn("nextval"))
            return null;
        var name = argument.Value.SelfAndParts().OfType<Literal>().FirstOrDefault(l => l.Kind == LiteralKind.Text);
        return name is null ? null : [.. SqlTokens.Of(name.Text).Where(t => t.IsName).Select(t => t.Text)];
    }
}
