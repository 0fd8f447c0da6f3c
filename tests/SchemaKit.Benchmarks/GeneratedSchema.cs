namespace SchemaKit.Benchmarks;

/// <summary>A schema of any size: ten hubs in a ring, which every table references, and a tree beneath them.</summary>
internal static class GeneratedSchema
{
    private const int Hubs = 10;

    private static readonly string[] s_areas =
    [
        "billing", "catalog", "claims", "credit", "customer", "delivery", "event", "fleet", "garden", "health",
        "legal", "loan", "market", "payroll", "portal", "sales", "stock", "supply", "travel", "vendor",
    ];

    private static readonly string[] s_kinds =
    [
        "annual", "backup", "blocked", "central", "daily", "draft", "early", "external", "final", "foreign",
        "internal", "local", "manual", "monthly", "open", "partial", "private", "remote", "shared", "weekly",
    ];

    private static readonly string[] s_nouns =
    [
        "account", "address", "batch", "branch", "category", "company", "contract", "country", "device", "document",
        "entry", "folder", "invoice", "item", "message", "order", "package", "payment", "person", "policy", "product",
        "quota", "report", "status", "ticket",
    ];

    public static IReadOnlyList<GeneratedTable> Of(int tables)
    {
        var all = Enumerable.Range(0, tables).Select(Table).ToArray();
        for (var i = 0; i < tables; i++)
            all[i].Targets = TargetsOf(i).Select(target => all[target]).ToArray();
        return all;
    }

    private static GeneratedTable Table(int i)
    {
        var noun = s_nouns[i % s_nouns.Length];
        var rest = i / s_nouns.Length;
        var kind = s_kinds[rest % s_kinds.Length];
        var area = s_areas[rest / s_kinds.Length];
        return new([area, kind, noun], PluralOf(noun), IsRedundant: i % 10 == 3);
    }

    private static string PluralOf(string noun) => noun switch
    {
        "person" => "people",
        [.. var stem, 'y'] => stem + "ies",
        [.., 's'] or [.., 'c', 'h'] => noun + "es",
        _ => noun + "s",
    };

    private static int[] TargetsOf(int i)
    {
        if (i < Hubs)
            return [(i + 1) % Hubs, (i + 2) % Hubs];
        var parent = i / 2;
        return [i % Hubs, parent < Hubs ? (i + 1) % Hubs : parent];
    }
}
