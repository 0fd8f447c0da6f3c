using SchemaKit.CodeFixes.Remedies;
using SchemaKit.NormalForms;

namespace SchemaKit.CodeFixes.Extraction;

/// <summary>What becomes of the statements that speak of columns which move, or of who may use the table.</summary>
internal static class StatementMoves
{
    /// <summary>Who may use the old table, whatever is in a row, may use the new ones.</summary>
    private static readonly string[] s_copied =
    [
        nameof(TableDefinition.Grant), nameof(TableDefinition.RowSecurity), nameof(TableDefinition.Policy),
    ];

    /// <summary>Null where a statement speaks of columns that part, or cannot be said in another class.</summary>
    public static IReadOnlyList<StatementMove>? Of(TableSource source, BetterDesign design)
    {
        var moved = new HashSet<string>(design.Parts.SelectMany(part => part.Dependents), StringComparer.Ordinal);
        moved.ExceptWith(design.After.Columns.Select(column => column.Name));
        var moves = new List<StatementMove>();
        foreach (var statement in source.Body.Statements)
        {
            var columns = source.ColumnsIn(statement).ToList();
            if (columns.Exists(moved.Contains))
            {
                if (Moved(statement, columns, source, design) is not { } move)
                    return null;
                moves.Add(move);
            }
            else if (columns.Count == 0 && s_copied.Contains(FirstCallOf(statement)) && source.CanMove(statement))
            {
                var names = design.Parts.Select(part => part.Table.Name.Name);
                moves.AddRange(names.Select(name => new StatementMove(statement, name, Stays: true)));
            }
        }

        return moves;
    }

    private static StatementMove? Moved(
        StatementSyntax statement, List<string> columns, TableSource source, BetterDesign design)
    {
        if (FirstCallOf(statement) == nameof(TableDefinition.Determines))
            return new(statement, To: null);
        var part = design.Parts.FirstOrDefault(p => columns.All(c => p.Table.Column(c) is not null));
        return part is not null && statement is ExpressionStatementSyntax && source.CanMove(statement)
            ? new(statement, part.Table.Name.Name)
            : null;
    }

    /// <summary>What a statement asks of the definition: the first call of its chain.</summary>
    private static string? FirstCallOf(StatementSyntax statement) =>
        CallChain.At(statement)?.Factory is { } call ? CallChain.NameOf(call) : null;
}
