namespace SchemaKit.Rules.Linting;

/// <summary>Findings in the order of their objects, then of their rules, then of what they say.</summary>
internal sealed class FindingOrder : IComparer<Finding>
{
    private FindingOrder()
    {
    }

    public static FindingOrder ByObject { get; } = new();

    public int Compare(Finding? x, Finding? y)
    {
        var byObject = string.CompareOrdinal(x?.Object, y?.Object);
        if (byObject != 0)
            return byObject;
        var byRule = string.CompareOrdinal(x?.Rule.Id, y?.Rule.Id);
        return byRule != 0 ? byRule : string.CompareOrdinal(x?.Message, y?.Message);
    }
}
