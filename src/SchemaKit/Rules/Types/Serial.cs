using SchemaKit.Model;
using SchemaKit.Rules.Keys;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Types;

/// <summary>
/// serial makes a default and a sequence that live apart; an identity column is one thing, with one right.
/// </summary>
internal sealed class Serial() : Rule("SK2010", "serial", Severity.Warning)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        foreach (var column in table.Columns.Where(c => !c.IsInherited))
        {
            var sequence = context.Sequences.Of(table, column);
            if (!SurrogateKey.IsSerial(column.Type) && !IsOwned(table, column, sequence, context))
                continue;
            yield return new(
                this,
                Subject.Of(table, column),
                $"{Wording.Of(table.Name)}.{column.Name} is serial: its sequence has rights of its own, "
                + "and its default can be lost. Make it an identity column.",
                Cure(table, column, sequence, context));
        }
    }

    private static Remedy? Cure(
        TableModel table, ColumnModel column, SequenceModel? sequence, RuleContext context)
    {
        var csharp = BuiltInType.ScalarNameOf(column.Type) switch
        {
            "smallserial" => "Pg.SmallInt().Identity()",
            "serial" => "Pg.Integer().Identity()",
            "bigserial" => "Pg.BigInt().Identity()",

            // The sequence of a default is an object that the author has to take away as well.
            _ => null,
        };
        var sql = sequence is null ? null : IdentityRemedy.Sql(table, column, sequence, context);
        return csharp is null && sql is null ? null : new(csharp, sql);
    }

    // What several columns count by is shared on purpose, or wrong: SK3013 says.
    private static bool IsOwned(TableModel table, ColumnModel column, SequenceModel? sequence, RuleContext context) =>
        sequence is not null
        && sequence.OwnedBy == new ColumnPath(table.Name, column.Name)
        && context.Sequences.Columns(sequence).Count == 1;
}
