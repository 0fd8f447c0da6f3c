using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Keys;

/// <summary>A table in which two rows can be the same in everything.</summary>
internal sealed class NoUniqueKey() : Rule("SK3002", "no-unique-key", Severity.Error)
{
    internal override bool IsAboutAbsence => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var isExpected = table.IsDeclared(DeclarationKind.Log) || table.IsDeclared(DeclarationKind.Staging);
        if (isExpected || table.PrimaryKey is not null || context.KeysOf(table).Any())
            yield break;
        yield return new(
            this,
            Subject.Of(table),
            $"{Wording.Of(table.Name)} has no key that every row is in, so two equal rows cannot be told apart. "
            + "Add an identity column and t.PrimaryKey(Id).",
            RemedyOf(table, context));
    }

    /// <summary>A number that the server gives to each row is there to tell it apart.</summary>
    private static Remedy? RemedyOf(TableModel table, RuleContext context)
    {
        var numbers = table.Columns.Where(c => c.Identity is not null).ToList();
        if (numbers.Count != 1 || table.PartitionKey is not null)
            return null;
        var add = $"alter table {table.Name.ToSql()} add primary key ({Identifier.Quote(numbers[0].Name)});";
        return new($"t.PrimaryKey({Wording.Members([numbers[0].Name], context.Convention)});", add);
    }
}
