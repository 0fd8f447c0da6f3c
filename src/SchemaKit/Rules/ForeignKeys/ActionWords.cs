namespace SchemaKit.Rules.ForeignKeys;

/// <summary>Referential actions as messages and settings name them.</summary>
internal static class ActionWords
{
    public static IReadOnlyDictionary<string, ReferentialAction> All { get; } =
        new Dictionary<string, ReferentialAction>
        {
            ["no action"] = ReferentialAction.NoAction,
            ["restrict"] = ReferentialAction.Restrict,
            ["cascade"] = ReferentialAction.Cascade,
            ["set null"] = ReferentialAction.SetNull,
            ["set default"] = ReferentialAction.SetDefault,
        };

    public static string Of(ReferentialAction action) => All.First(pair => pair.Value == action).Key;
}
