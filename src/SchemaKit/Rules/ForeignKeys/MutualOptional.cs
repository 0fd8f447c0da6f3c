using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.ForeignKeys;

/// <summary>One fact said twice: each of two rows may name the other, and nothing makes them agree.</summary>
internal sealed class MutualOptional() : Rule("SK4021", "mutual-optional", Severity.Info)
{
    internal override IEnumerable<Finding> Check(RuleContext context)
    {
        foreach (var reference in context.Tables.SelectMany(context.References.From))
        {
            var isFirst = string.CompareOrdinal(reference.Child.Name.ToString(), reference.Parent.Name.ToString()) < 0;
            if (!isFirst || context.References.Counterpart(reference, context.Domains) is not { } back)
                continue;
            var message = $"{Wording.Of(reference.Child, reference.Key.Columns)} and "
                + $"{Wording.Of(back.Child, back.Key.Columns)} reference each other one to one, and may disagree. "
                + "Keep one of them.";
            yield return new(this, ForeignKeySubject.Of(reference.Child, reference.Key, context), message);
        }
    }
}
