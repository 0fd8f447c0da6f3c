namespace SchemaKit.Tool.Tests;

/// <summary>Test projects hold databases too.</summary>
public sealed class TestsDatabase : Database
{
    protected override void Define(DatabaseDefinition d) => d.Schema("tests");
}
