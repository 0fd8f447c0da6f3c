using SchemaKit.Model;
using SchemaKit.Rules;

namespace SchemaKit.Settings;

/// <summary>Who uses the database.</summary>
internal static class SecuritySection
{
    public static SettingKeys Keys { get; } = new("key of security", new Dictionary<string, ApplySetting>
    {
        ["appRoles"] = Names((security, roles) => security with { AppRoles = roles }),
        ["serviceRoles"] = Names((security, roles) => security with { ServiceRoles = roles }),
        ["openSchemas"] = Names((security, schemas) => security with { OpenSchemas = schemas }),
        ["claimFunctions"] = Names((security, functions) => security with { ClaimFunctions = functions }),
        ["userEditableClaims"] = Names((security, claims) => security with { UserEditableClaims = claims }),
        ["tenantColumn"] = (settings, entry) => entry.Text() is { } column
            ? settings with { Security = settings.Security with { TenantColumn = column } }
            : settings,
        ["sensitiveColumns"] = Names((security, columns) => security with { SensitiveColumns = columns }),
        ["serviceOnlyTables"] = Objects((security, tables) => security with { ServiceOnlyTables = tables }),
        ["definerViews"] = Objects((security, views) => security with { DefinerViews = views }),
    });

    public static RuleSettings Apply(RuleSettings settings, SettingsEntry entry) =>
        entry.Members() is { } members ? Keys.Apply(settings, members, entry.Faults) : settings;

    private static ApplySetting Objects(Func<SecuritySettings, ValueList<string>, SecuritySettings> change) =>
        Names(change, text => ObjectPattern.Parse(text));

    private static ApplySetting Names(
        Func<SecuritySettings, ValueList<string>, SecuritySettings> change, Action<string>? check = null) =>
        (settings, entry) => entry.Texts(check) is { } texts
            ? settings with { Security = change(settings.Security, texts) }
            : settings;
}
