namespace SchemaKit.Expressions;

/// <summary>An arm of <c>case</c>.</summary>
/// <param name="When">The condition, or what the operand is compared with.</param>
/// <param name="Then">The result.</param>
internal sealed record CaseBranch(Expression When, Expression Then);
