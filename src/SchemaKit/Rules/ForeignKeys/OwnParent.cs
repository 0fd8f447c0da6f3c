using SchemaKit.Expressions;
using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.ForeignKeys;

/// <summary>A tree in which a row can be its own parent, so that whoever climbs never arrives.</summary>
internal sealed class OwnParent() : Rule("SK4011", "own-parent", Severity.Info)
{
    private const string Name = "parent_is_another";

    internal override bool JudgesPartitions => true;

    internal override bool IsAboutAbsence => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        foreach (var reference in context.ReferencesOf(table).Where(reference => reference.IsToItself))
        {
            var pairs = reference.Pairs.Where(pair => pair.Column != pair.Target).ToArray();
            if (pairs.Length > 0 && !IsRootItself(reference, pairs, context) && !IsForbidden(reference.Child, pairs))
                yield return Report(table, reference, pairs, context);
        }
    }

    // Where every row has a parent, the first can only be its own.
    private static bool IsRootItself(
        Reference reference, (string Column, string Target)[] pairs, RuleContext context) =>
        pairs.All(pair => reference.Child.AreNeverNull([pair.Column], context.Domains))
        || pairs.Any(pair =>
            reference.Child.Column(pair.Column)?.IsDeclared(DeclarationKind.RootRefersToItself) == true);

    private static bool IsForbidden(TableModel table, (string Column, string Target)[] pairs) =>
        table.Checks.Any(check =>
            !check.IsNotEnforced
            && pairs.Any(pair => KeepsApart(CanonicalForm.Of(check.Condition.Tree), pair.Column, pair.Target)));

    /// <summary>Whether the condition is never true of a row in which both columns are equal.</summary>
    private static bool KeepsApart(Expression condition, string column, string target) => condition switch
    {
        Logical { IsAnd: true } all => all.Operands.Any(operand => KeepsApart(operand, column, target)),
        Logical any => any.Operands.All(operand => KeepsApart(operand, column, target)),
        Binary { Operator: "<>" or "<" } apart => Are(apart.Left, apart.Right, column, target),
        DistinctTest { IsNegated: false } apart => Are(apart.Left, apart.Right, column, target),
        IsTest { Test: "null", IsNegated: false, Operand: ColumnRef operand } => operand.Name == column,
        _ => false,
    };

    private static bool Are(Expression left, Expression right, string column, string target) =>
        left is ColumnRef a && right is ColumnRef b
        && ((a.Name == column && b.Name == target) || (a.Name == target && b.Name == column));

    private Finding Report(
        TableModel table, Reference reference, (string Column, string Target)[] pairs, RuleContext context)
    {
        var pair = pairs[0];
        var column = Wording.Members([pair.Column], context.Convention);
        var target = Wording.Members([pair.Target], context.Convention);
        var check = $"t.Check(\"{Name}\", $\"{{{column}}} <> {{{target}}}\")";
        var message = $"{Wording.Of(table, [pair.Column])} lets a row be its own parent. Add {check}.";
        var name = Identifier.Quote(context.Convention.CheckName(table.Name.Name, Name));
        var sql = $"alter table {table.Name.ToSql()} add constraint {name} "
            + $"check ({Identifier.Quote(pair.Column)} <> {Identifier.Quote(pair.Target)}) not valid;\n"
            + $"alter table {table.Name.ToSql()} validate constraint {name};";
        return new(this, ForeignKeySubject.Of(table, reference.Key, context), message, new($"{check};", sql));
    }
}
