using SchemaKit.Expressions;
using SchemaKit.Model;
using SchemaKit.Rules.Linting;

namespace SchemaKit.Rules.Security;

/// <summary>A call that a policy makes for each row.</summary>
/// <param name="Call">The call.</param>
/// <param name="Routine">The function that makes it, where the policy does not itself.</param>
/// <param name="CanBeWrapped">Whether it stands where a subquery can be put around it in the policy.</param>
internal sealed record ClaimCall(FunctionCall Call, QualifiedName? Routine, bool CanBeWrapped)
{
    public override string ToString() =>
        Routine is { } name ? $"{Call.ToSql()} in {Wording.Of(name)}" : Call.ToSql();
}
