using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.Rules.Types;

/// <summary>json is text that is parsed at every read; jsonb is parsed once, and can be compared and indexed.</summary>
internal sealed class JsonNotJsonb() : Rule("SK2009", "json-not-jsonb", Severity.Warning)
{
    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context) =>
        table.Columns
            .Where(c => IsJson(c.Type) && !c.IsInherited && !c.IsDeclared(DeclarationKind.KeptText))
            .Select(c => Report(Subject.Of(table, c), $"{table.Name.Name}.{c.Name}", c.Type, RemedyOf(table, c)));

    internal override IEnumerable<Finding> Check(RuleContext context) =>
        TypedNames.OutsideTables(context.Database)
            .Where(named => IsJson(named.Type))
            .Select(named => Report(named.Subject, named.Mention, named.Type, remedy: null));

    private static bool IsJson(DataType type) => type is { Name: "json", Schema: null };

    private static DataType Better(DataType type) => type with { Name = "jsonb" };

    // The server refuses "using" for a generated column, and how to write its expression anew is the author's to say.
    private static Remedy? RemedyOf(TableModel table, ColumnModel column)
    {
        if (column.Generated is not null)
            return null;
        var (name, type) = (Identifier.Quote(column.Name), Better(column.Type));
        return new(
            "Pg.Jsonb()",
            $"alter table {table.Name.ToSql()} alter column {name} type {type} using {name}::{type};");
    }

    private Finding Report(Subject subject, string mention, DataType type, Remedy? remedy) => new(
        this,
        subject,
        $"{mention} is {type}, which is parsed at every read and has no equality. Make it {Better(type)}.",
        remedy);
}
