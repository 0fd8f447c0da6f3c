using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Rules.Types;

/// <summary>json is text that is parsed at every read; jsonb is parsed once, and can be compared and indexed.</summary>
internal sealed class JsonNotJsonb() : Rule("SK2009", "json-not-jsonb", Severity.Warning)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context) =>
        table.Columns
            .Where(c => c.Type is { Name: "json", Schema: null } && !c.IsDeclared(DeclarationKind.KeptText))
            .Select(c => Report(table, c));

    private Finding Report(TableModel table, ColumnModel column)
    {
        var name = Identifier.Quote(column.Name);
        var type = column.Type with { Name = "jsonb" };
        return new(
            this,
            Subject.Of(table, column),
            $"{table.Name.Name}.{column.Name} is {column.Type}, which is parsed at every read and has no equality. "
            + $"Make it {type}.",
            new(null, $"alter table {table.Name.ToSql()} alter column {name} type {type} using {name}::{type};"));
    }
}
