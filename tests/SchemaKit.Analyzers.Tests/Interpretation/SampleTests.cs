namespace SchemaKit.Analyzers.Tests.Interpretation;

/// <summary>Whole schemas, read as they run.</summary>
public class SampleTests
{
    [Theory]
    [MemberData(nameof(Samples.Databases), MemberType = typeof(Samples))]
    public void A_sample_is_read_as_it_runs(string database) =>
        Differential.ShouldBeAsRun(Samples.Compile(database), database);
}
