using SchemaKit.Tests.Shared;

namespace SchemaKit.Analyzers.Tests.Interpretation;

/// <summary>Whole schemas, read as they run.</summary>
public class SampleTests
{
    [Fact]
    public void The_sample_is_read_as_it_runs() => Differential.ShouldBeAsRun(
        SchemaSource.CompileFiles(
            Files("samples/Politics").Where(f => Path.GetFileName(f) is not ("Program.cs" or "SupabaseStandIn.cs"))),
        "Politics.PoliticsDatabase");

    [Fact]
    public void The_schema_with_every_feature_is_read_as_it_runs() => Differential.ShouldBeAsRun(
        SchemaSource.CompileFiles(Files("tests/SchemaKit.Tests/Authoring", "Library.cs")),
        "SchemaKit.Tests.Authoring.LibraryDatabase");

    [Fact]
    public void Pagila_is_read_as_it_runs() => Differential.ShouldBeAsRun(
        SchemaSource.CompileFiles(Files("tests/SchemaKit.Postgres.Tests/Pagila").Where(f =>
            Path.GetFileName(f) is not (
                "PagilaTests.cs" or "SchemaDump.cs" or "SharedData.cs" or "SharedDataFactAttribute.cs"
                    or "SharedDataTheoryAttribute.cs"))),
        "SchemaKit.Postgres.Tests.Pagila.PagilaDatabase");

    private static string[] Files(string folder, string pattern = "*.cs") =>
        Directory.GetFiles(Path.Combine(Repository.Root, folder), pattern);
}
