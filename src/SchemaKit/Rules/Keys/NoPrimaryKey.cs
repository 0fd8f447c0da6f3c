using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Keys;

/// <summary>A table whose rows have no name that others can hold on to.</summary>
internal sealed class NoPrimaryKey() : Rule("SK3001", "no-primary-key", Severity.Warning)
{
    internal override bool IsAboutAbsence => true;

    internal override IEnumerable<Finding> Check(TableModel table, RuleContext context)
    {
        var isExpected = table.IsDeclared(DeclarationKind.Log) || table.IsDeclared(DeclarationKind.Staging);
        if (table.PrimaryKey is not null || isExpected)
            yield break;
        var name = Wording.Of(table.Name);
        var candidate = Candidates(table).FirstOrDefault(u => u.HasOnlyNotNullColumns(table));
        if (candidate is null)
        {
            var advice = $"{name} has no primary key. Add an identity column and t.PrimaryKey(Id).";
            yield return new(this, Subject.Of(table), advice);
            yield break;
        }

        var columns = candidate.Keys.Select(k => k.Column!);
        var call = $"t.PrimaryKey({Wording.Members(columns, context.Convention)})";
        var message = $"{name} has no primary key, though {candidate.Name} is unique and never null. "
            + $"Replace it by {call}.";
        yield return new(this, Subject.Of(table), message, new($"{call};", null));
    }

    private static IEnumerable<IndexShape> Candidates(TableModel table) => IndexShape.AllOf(table)
        .Where(i => i is { IsUnique: true, IsInvalid: false, Predicate: null });
}
