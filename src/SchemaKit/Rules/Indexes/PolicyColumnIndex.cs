using SchemaKit.Expressions;
using SchemaKit.Model;
using SchemaKit.Rules.Linting;
using SchemaKit.Rules.Security;

namespace SchemaKit.Rules.Indexes;

/// <summary>
/// A policy that picks rows by a column makes every query of the table scan it, unless an index starts there.
/// </summary>
internal sealed class PolicyColumnIndex() : Rule("SK5021", "policy-column-index", Severity.Warning)
{
    internal override bool IsAboutAbsence => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        if (!table.HasRowSecurity || table.Policies.Count == 0 || table.IsDeclared(DeclarationKind.Small))
            yield break;
        var columns = table.Policies
            .Where(p => p.Command != SqlCommand.Insert && p.Using is not null)
            .SelectMany(p => Leaves(p.Using!.Tree))
            .Select(ClaimComparison.ColumnOf)
            .Distinct();
        foreach (var name in columns)
        {
            if (name is null || table.Column(name) is not { } column
                || IsBoolean(column, context) || IsIndexed(table, name, context))
                continue;
            var add = $"t.Index({Wording.Members([name], context.Convention)})";
            yield return new(
                this,
                Subject.Of(table, column),
                $"The policies of {Wording.Of(table.Name)} compare {name}, but no index starts with it. Add {add}.",
                new(
                    NewIndex.CSharp(table, [name], context),
                    string.Join("\n", NewIndex.Statements(table, [name], context))));
        }
    }

    private static IEnumerable<Expression> Leaves(Expression condition) => condition is Logical logical
        ? logical.Operands.SelectMany(Leaves)
        : [condition];

    private static bool IsBoolean(ColumnModel column, RuleContext context) =>
        context.Domains.BaseOf(column.Type) is { Name: "boolean", ArrayDimensions: 0 };

    private static bool IsIndexed(TableModel table, string column, RuleContext context) => context.IndexesOf(table).Any(i =>
        !i.IsInvalid
        && i.Keys.Count > 0
        && i.Keys[0].Column == column
        && i.Method != IndexMethod.Brin
        && i.Method != IndexMethod.Gin
        && (i.Predicate is null || NotNullPredicate.FollowsFrom(i.Predicate, [column])));
}
