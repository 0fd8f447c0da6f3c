using System.Globalization;
using SchemaKit.Model;
using SchemaKit.Naming;

namespace SchemaKit.CSharp;

/// <summary>What is said of extended statistics besides their keys.</summary>
internal static class StatisticsText
{
    public static CallChain Calls(StatisticsModel statistics, CallChain chain)
    {
        var kinds = statistics.Kinds.Select(kind => $"{nameof(StatisticsKinds)}.{PascalCase.Of(kind)}").ToList();
        if (kinds.Count > 0)
            chain.Then("Kinds", string.Join(" | ", kinds));
        if (statistics.Target is { } target)
            chain.Then("Target", target.ToString(CultureInfo.InvariantCulture));
        return chain.ThenText("Comment", statistics.Comment);
    }
}
