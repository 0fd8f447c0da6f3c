using SchemaKit.Rules;
using SchemaKit.Rules.ForeignKeys;

namespace SchemaKit.Settings;

/// <summary>What can be said of a rule beside its severity.</summary>
internal static class RuleOptions
{
    private static readonly Dictionary<string, ApplySetting> s_none = [];

    private static readonly Dictionary<string, ClosedSetStyle> s_closedSets = new()
    {
        ["check"] = ClosedSetStyle.Check,
        ["enum"] = ClosedSetStyle.Enum,
        ["lookup"] = ClosedSetStyle.Lookup,
    };

    private static readonly Dictionary<Rule, Dictionary<string, ApplySetting>> s_options = new()
    {
        [Rule.IdentifierCase] = new()
        {
            ["pattern"] = (settings, entry) => settings with
            {
                IdentifierPattern = entry.Text(t => IdentifierRegex.Checked(t)) ?? settings.IdentifierPattern,
            },
        },
        [Rule.ForeignKeyColumnName] = new()
        {
            ["anyRoleTo"] = (settings, entry) =>
                settings with { AnyRoleTo = entry.Texts(t => ObjectPattern.Parse(t)) ?? settings.AnyRoleTo },
        },
        [Rule.SuffixTypeMismatch] = new()
        {
            ["timestamps"] = (settings, entry) =>
                settings with { TimestampsEndInAt = entry.Boolean() ?? settings.TimestampsEndInAt },
        },
        [Rule.VagueName] = new()
        {
            ["names"] = (settings, entry) => settings with { VagueNames = entry.Texts() ?? settings.VagueNames },
        },
        [Rule.KeyName] = new()
        {
            ["afterTable"] = (settings, entry) =>
                settings with { KeysNameTheirTable = entry.Boolean() ?? settings.KeysNameTheirTable },
        },
        [Rule.NoTimestamps] = new()
        {
            ["columns"] = (settings, entry) =>
                settings with { RequiredTimestamps = entry.Texts() ?? settings.RequiredTimestamps },
        },
        [Rule.TableComment] = new()
        {
            ["coverage"] = Comments((o, e) => o with { Coverage = e.WholeNumber(from: 1, to: 100) ?? o.Coverage }),
            ["allOrNothing"] = Comments((o, e) => o with { AllOrNothing = e.Boolean() ?? o.AllOrNothing }),
            ["junctions"] = Comments((o, e) => o with { CountsJunctions = e.Boolean() ?? o.CountsJunctions }),
        },
        [Rule.PaddedText] = new()
        {
            ["fixedCodes"] = Types((o, e) => o with { FixedCodes = e.Boolean() ?? o.FixedCodes }),
        },
        [Rule.FloatForExact] = new()
        {
            ["anyFloat"] = Types((o, e) => o with { AnyFloat = e.Boolean() ?? o.AnyFloat }),
        },
        [Rule.EnumPolicy] = new()
        {
            ["closedSets"] = Types((o, e) =>
                o with { ClosedSets = e.OneOf("representation", s_closedSets) ?? o.ClosedSets }),
        },
        [Rule.DeniedType] = new()
        {
            ["deniedTypes"] = Types((o, e) => o with { Denied = e.Texts() ?? o.Denied }),
        },
        [Rule.IdentityStyle] = new()
        {
            ["always"] = (settings, entry) =>
                settings with { AlwaysIdentity = entry.Boolean() ?? settings.AlwaysIdentity },
        },
        [Rule.CascadeReach] = new()
        {
            ["steps"] = (settings, entry) =>
                settings with { CascadeSteps = entry.WholeNumber(from: 1, to: 100) ?? settings.CascadeSteps },
        },
        [Rule.ActionPolicy] = new()
        {
            ["onDelete"] = (settings, entry) => settings with
            {
                DeleteActions = entry.AnyOf("referential action", ActionWords.All) ?? settings.DeleteActions,
            },
        },
        [Rule.RedundantIndex] = new()
        {
            ["byConvention"] = (settings, entry) => settings with
            {
                IndexesForeignKeysByConvention = entry.Boolean() ?? settings.IndexesForeignKeysByConvention,
            },
        },
        [Rule.TooManyIndexes] = new()
        {
            ["indexes"] = (settings, entry) =>
                settings with { IndexesPerTable = entry.WholeNumber(from: 1, to: 1000) ?? settings.IndexesPerTable },
        },
        [Rule.ViolatedDependency] = new()
        {
            ["repeatedRows"] = (settings, entry) => settings with
            {
                ConfirmingRows = entry.WholeNumber(from: 1, to: 1_000_000) ?? settings.ConfirmingRows,
            },
        },
        [Rule.OddKey] = new()
        {
            ["keys"] = (settings, entry) =>
                settings with { KeysPerIndex = entry.WholeNumber(from: 1, to: 32) ?? settings.KeysPerIndex },
        },
    };

    public static IReadOnlyDictionary<string, Severity> Severities { get; } = new Dictionary<string, Severity>
    {
        ["off"] = Rules.Severity.Off,
        ["info"] = Rules.Severity.Info,
        ["warning"] = Rules.Severity.Warning,
        ["error"] = Rules.Severity.Error,
    };

    public static SettingKeys Of(Rule rule)
    {
        var options = s_options.TryGetValue(rule, out var own) ? own : s_none;
        return new($"option of {rule.Id}", new Dictionary<string, ApplySetting>(options)
        {
            ["severity"] = (settings, entry) => Severity(settings, rule, entry),
        });
    }

    public static RuleSettings Severity(RuleSettings settings, Rule rule, SettingsEntry entry)
    {
        if (entry.OneOf("severity", Severities) is not { } severity)
            return settings;
        if (rule == Rule.NotEvaluated && severity == Rules.Severity.Off)
            entry.Fault($"{rule.Id} cannot be turned off: what was not judged must not look clean.");

        return settings.With(rule, severity);
    }

    private static ApplySetting Types(Func<TypeOptions, SettingsEntry, TypeOptions> change) =>
        (settings, entry) => settings with { Types = change(settings.Types, entry) };

    private static ApplySetting Comments(Func<TableCommentOptions, SettingsEntry, TableCommentOptions> change) =>
        (settings, entry) => settings with { TableComments = change(settings.TableComments, entry) };
}
