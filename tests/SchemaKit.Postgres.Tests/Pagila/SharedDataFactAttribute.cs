namespace SchemaKit.Postgres.Tests.Pagila;

/// <summary>
/// A test that a stranger's clone has no data for. In CI it runs, and fails where the data is missing.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute()
    {
        if (!SharedData.IsThere && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = "skipped: no shared data";
    }
}
