using Xunit.Abstractions;

namespace SchemaKit.Analyzers.Tests.Interpretation;

/// <summary>A thousand table classes written by chance, read as they run.</summary>
public class GeneratedSchemaTests(ITestOutputHelper output)
{
    private const int Schemas = 20;
    private const int Tables = 50;

    [Fact]
    public void Schemas_by_chance_are_read_as_they_run()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        for (var i = 0; i < Schemas; i++)
        {
            var source = new SchemaGenerator(new Random(seed + i), Tables).Write();
            Differential.ShouldBeAsRun(SchemaSource.Compile(("Made.cs", source)), "Made.Db");
        }
    }
}
