namespace SchemaKit.Postgres.Tests.Pagila;

/// <summary>As <see cref="SharedDataFactAttribute"/>, for a test with cases.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedDataTheoryAttribute : TheoryAttribute
{
    public SharedDataTheoryAttribute() => Skip = new SharedDataFactAttribute().Skip;
}
