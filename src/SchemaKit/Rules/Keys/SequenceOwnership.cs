using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Rules.Linting;
using SchemaKit.Rules.Types;

namespace SchemaKit.Rules.Keys;

/// <summary>A sequence that a column counts by without holding it, or that will give a value twice.</summary>
internal sealed class SequenceOwnership() : Rule("SK3013", "sequence-ownership", Severity.Warning)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        foreach (var column in table.Columns.Where(c => !c.IsInherited))
        {
            if (column.Identity is { Sequence.IsCycled: true } && IsKey(table, column, context))
            {
                var sql = $"alter table {table.Name.ToSql()} "
                    + $"alter column {Identifier.Quote(column.Name)} set no cycle;";
                yield return Cycled(table, column, "its sequence", sql);
            }
            else if (context.Sequences.Of(table, column) is { } sequence)
            {
                foreach (var finding in Of(table, column, sequence, context))
                    yield return finding;
            }
        }
    }

    private IEnumerable<Finding> Of(TableModel table, ColumnModel column, SequenceModel sequence, RuleContext context)
    {
        var own = new ColumnPath(table.Name, column.Name);
        var users = context.Sequences.Columns(sequence);
        var name = Wording.Of(sequence.Name);
        if (users.Count > 1 && users[0] == own)
        {
            yield return Report(
                table, column,
                $"counts by {name}, and so does {ColumnNames.Listed([.. users.Skip(1)])}. "
                + "Give each a sequence of its own.");
        }
        else if (users.Count == 1 && sequence.OwnedBy != own)
        {
            yield return Report(
                table, column,
                $"counts by {name}, which it does not own, so neither goes with the other. Make it an identity column.",
                IdentityRemedy.Sql(table, column, sequence, context));
        }

        if (sequence.Options?.IsCycled == true && IsKey(table, column, context))
            yield return Cycled(table, column, name, $"alter sequence {sequence.Name.ToSql()} no cycle;");
        if (sequence.IsUnlogged && !table.IsUnlogged)
        {
            yield return Report(
                table, column,
                $"counts by {name}, which is unlogged, so after a crash it gives values that rows have. "
                + "Make it logged.",
                $"alter sequence {sequence.Name.ToSql()} set logged;");
        }
    }

    private static bool IsKey(TableModel table, ColumnModel column, RuleContext context) =>
        context.IndexesOf(table).Any(index => index.IsUnique && index.Keys.Any(key => key.Column == column.Name));

    private Finding Cycled(TableModel table, ColumnModel column, string sequence, string sql) => Report(
        table, column, $"is a key, but {sequence} starts again at its end, where rows are. Let it not cycle.", sql);

    private Finding Report(TableModel table, ColumnModel column, string fault, string? sql = null) => new(
        this,
        Subject.Of(table, column),
        $"{Wording.Of(table.Name)}.{column.Name} {fault}",
        sql is null ? null : new(null, sql));
}
