using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Types;

/// <summary>
/// A rule of the type alone. It judges columns where they are declared, domains and attributes of composite types: a
/// column of such a domain is not judged again.
/// </summary>
internal abstract class ColumnTypeRule(string id, string slug, Severity severity) : Rule(id, slug, severity)
{
    internal sealed override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        foreach (var column in table.Columns)
        {
            if (column.IsInherited || !IsWrong(column.Type, context) || IsExcepted(table, column, context))
                continue;
            var message = MessageOf($"{Wording.Of(table.Name)}.{column.Name}", column.Type);
            yield return new(this, Subject.Of(table, column), message, RemedyOf(table, column, context));
        }
    }

    internal sealed override IEnumerable<Finding> Check(RuleContext context) =>
        TypedNames.OutsideTables(context.Database)
            .Where(named => IsWrong(named.Type, context))
            .Select(named => new Finding(this, named.Subject, MessageOf(named.Mention, named.Type)));

    private protected abstract bool IsWrong(DataType type, RuleContext context);

    private protected virtual bool IsExcepted(TableModel table, ColumnModel column, RuleContext context) => false;

    private protected abstract string MessageOf(string mention, DataType type);

    private protected virtual Remedy? RemedyOf(TableModel table, ColumnModel column, RuleContext context) => null;
}
