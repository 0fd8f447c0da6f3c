using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Types;

/// <summary>A sequence that ends before its column does, or goes on after it.</summary>
internal sealed class SequenceWidth() : Rule("SK2012", "sequence-width", Severity.Warning)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        foreach (var column in table.Columns.Where(c => !c.IsInherited))
        {
            if (Of(table, column, context) is { } finding)
                yield return finding;
        }
    }

    private Finding? Of(TableModel table, ColumnModel column, RuleContext context)
    {
        if (BuiltInType.GreatestOf(BuiltInType.ScalarNameOf(context.Domains.BaseOf(column.Type))) is not { } greatest)
            return null;
        var name = $"{Wording.Of(table.Name)}.{column.Name}";
        if (column.Identity is { } identity)
        {
            if (identity.Sequence?.MaxValue is not { } last || last == greatest || IsDescending(identity.Sequence))
                return null;
            var sql = $"alter table {table.Name.ToSql()} alter column {Identifier.Quote(column.Name)} set no maxvalue;";
            return new(
                this,
                Subject.Of(table, column),
                MessageOf(name, column.Type, "its sequence", last, greatest),
                new(null, sql));
        }

        if (context.Sequences.Of(table, column) is not { } sequence || IsDescending(sequence.Options))
            return null;
        var end = sequence.Options?.MaxValue
            ?? BuiltInType.GreatestOf(BuiltInType.NameOf(sequence.Type ?? new("bigint")));
        return end is null || end == greatest ? null : new(
            this,
            Subject.Of(table, column),
            MessageOf(name, column.Type, Wording.Of(sequence.Name), end.Value, greatest),
            RemedyOf(column.Type, sequence, context));
    }

    private static bool IsDescending(SequenceOptions? options) => options?.Increment < 0;

    // A sequence that several columns share has no single type to follow.
    private static Remedy? RemedyOf(DataType type, SequenceModel sequence, RuleContext context) =>
        context.Sequences.Columns(sequence).Count > 1
            ? null
            : new(null, $"alter sequence {sequence.Name.ToSql()} as {context.Domains.BaseOf(type)} no maxvalue;");

    private static string MessageOf(string name, DataType type, string sequence, long end, long greatest) =>
        end < greatest
            ? $"{name} is {type}, but {sequence} ends at {end}. Let it count as far as the column does."
            : $"{name} is {type}, but {sequence} goes on to {end}, where inserts fail. "
                + "Make the column as wide, or end it.";
}
