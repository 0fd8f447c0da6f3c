namespace SchemaKit.Tests.Authoring.Faults;

/// <summary>Every kind of fault says what is wrong, on which line, and what to do.</summary>
public class FaultTests
{
    public static TheoryData<string> Names => [.. FaultCases.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_fault_names_its_line_and_the_way_out(string name)
    {
        var fault = FaultCases.All[name];

        fault.ActualText.Should().Be(fault.ExpectedText);
    }
}
