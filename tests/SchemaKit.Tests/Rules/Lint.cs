using SchemaKit.Model;
using SchemaKit.Rules;

namespace SchemaKit.Tests.Rules;

/// <summary>Asks the real linter, and looks at the findings of some rules alone.</summary>
internal static class Lint
{
    public static IReadOnlyList<Finding> Of(Rule rule, params TableModel[] tables) =>
        Linter.Check(Model.Database(tables)).Findings.Where(f => f.Rule == rule).ToArray();

    public static IReadOnlyList<string> Messages(Rule rule, params TableModel[] tables) =>
        Of(rule, tables).Select(f => f.Message).ToArray();
}
