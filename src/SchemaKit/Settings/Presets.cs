using SchemaKit.Rules;

namespace SchemaKit.Settings;

/// <summary>The answers to what two camps contest, by name.</summary>
internal static class Presets
{
    public static RuleSettings PostgresWiki { get; } = new()
    {
        Convention = NamingConvention.PostgreSql,
        TimestampsEndInAt = false,
        Severities = new Dictionary<string, Severity>(Off(
            Rule.TableNumber,
            Rule.ConstraintName,
            Rule.ForeignKeyColumnName,
            Rule.BooleanName,
            Rule.KeyName,
            Rule.TableComment,
            Rule.ColumnComment))
        {
            [Rule.RoundedTimestamp.Id] = Severity.Warning,
            [Rule.LimitedText.Id] = Severity.Warning,
        },
    };

    public static RuleSettings Supabase { get; } = new()
    {
        AcceptedConventions = [NamingConvention.PostgreSql],
        External = ["auth", "storage", "realtime", "extensions"],
        AnyRoleTo = ["auth.users"],
        Severities = new Dictionary<string, Severity>(Off(Rule.TableComment, Rule.ColumnComment, Rule.EmptyComment))
        {
            [Rule.PolicyForPublic.Id] = Severity.Warning,
        },
        Security = new()
        {
            AppRoles = ["anon", "authenticated", "service_role"],
            ServiceRoles = ["service_role"],
            OpenSchemas = ["public"],
            ClaimFunctions = ["auth.uid", "auth.jwt", "auth.role", "auth.email"],
        },
    };

    public static RuleSettings EfCore { get; } = new()
    {
        Convention = EfCoreNames,
        AcceptedConventions = [EfCoreNames with { Unique = "ix_{table}_{columns}" }],
        External = ["*.__EFMigrationsHistory"],
        AnyRoleTo = ["*"],
        IndexesForeignKeysByConvention = true,
        // A column of that type is what EF Core knows concurrent changes by.
        Types = new() { Denied = [.. new TypeOptions().Denied.Where(type => type != "xid")] },
        Severities = Off(Rule.TableNumber, Rule.TableComment, Rule.ColumnComment, Rule.EmptyComment),
    };

    // Coverage is 100 already, and a warning comes of the switch.
    public static RuleSettings Strict { get; } = new()
    {
        ProvenInfoIsWarning = true,
        AlwaysIdentity = true,
        Types = new() { AnyFloat = true },
        Severities =
            At(
                Severity.Warning,
                Rule.LimitedText,
                Rule.ActionPolicy,
                Rule.NoTimestamps,
                Rule.OpenValidityPeriod,
                Rule.UnorderedPeriod,
                Rule.UnboundedQuantity)
                .Concat(At(
                    Severity.Info, Rule.SuspectedPartialDependency, Rule.UnderivedColumn, Rule.UndeclaredDependency))
                .ToDictionary(pair => pair.Key, pair => pair.Value),
    };

    public static IReadOnlyList<KeyValuePair<string, RuleSettings>> All { get; } =
    [
        new("default", RuleSettings.Default),
        new("postgres-wiki", PostgresWiki),
        new("supabase", Supabase),
        new("ef-core", EfCore),
        new("strict", Strict),
    ];

    // Keys and constraints are ak_; a unique index is an index there, hence the second convention.
    private static NamingConvention EfCoreNames => NamingConvention.Default with
    {
        Unique = "ak_{table}_{columns}",
        Index = "ix_{table}_{columns}",
        ForeignKey = "fk_{table}_{referenced_table}_{columns}",
    };

    public static RuleSettings? Find(string name) => All.FirstOrDefault(p => p.Key == name).Value;

    public static string Unknown(string name) =>
        $"\"{name}\" is no preset: did you mean {Nearest.To(name, All.Select(p => p.Key))}?";

    private static Dictionary<string, Severity> Off(params Rule[] rules) => At(Severity.Off, rules);

    private static Dictionary<string, Severity> At(Severity severity, params Rule[] rules) =>
        rules.ToDictionary(rule => rule.Id, _ => severity);
}
