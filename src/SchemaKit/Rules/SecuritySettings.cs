using SchemaKit.Model;
using SchemaKit.Settings;

namespace SchemaKit.Rules;

/// <summary>Who uses the database, and what the rules of row security take from that. Immutable.</summary>
public sealed record SecuritySettings
{
    private readonly ValueList<string> _serviceOnlyTables;
    private readonly ValueList<string> _definerViews;

    /// <summary>
    /// The roles by which strangers reach the database, such as <c>anon</c>; without any, reach is not judged.
    /// </summary>
    public ValueList<string> AppRoles { get; init; }

    /// <summary>Roles that row security does not bind by design, such as <c>service_role</c>.</summary>
    public ValueList<string> ServiceRoles { get; init; }

    /// <summary>
    /// Schemas in which the platform grants every privilege to the app roles, whether a grant says so or not.
    /// </summary>
    public ValueList<string> OpenSchemas { get; init; }

    /// <summary>Functions that tell who asks, such as <c>auth.uid</c>.</summary>
    public ValueList<string> ClaimFunctions { get; init; }

    /// <summary>
    /// Claims that users can edit themselves, beside <c>user_metadata</c> and <c>raw_user_meta_data</c>.
    /// </summary>
    public ValueList<string> UserEditableClaims { get; init; }

    /// <summary>The column that tells whose row it is, in every table that has it; null when there is none.</summary>
    public string? TenantColumn { get; init; }

    /// <summary>Paths of columns that strangers must not read: <c>public.users.ssn</c>, <c>*.iban</c>.</summary>
    public ValueList<string> SensitiveColumns { get; init; }

    /// <summary>Tables that service roles alone use, written as <see cref="RuleSettings.External"/> is.</summary>
    /// <exception cref="ArgumentException">A text is neither <c>schema</c> nor <c>schema.table</c>.</exception>
    public ValueList<string> ServiceOnlyTables
    {
        get => _serviceOnlyTables;
        init => _serviceOnlyTables = Checked(value);
    }

    /// <summary>Views that show more than whoever asks may see, by design.</summary>
    /// <inheritdoc cref="ServiceOnlyTables"/>
    public ValueList<string> DefinerViews
    {
        get => _definerViews;
        init => _definerViews = Checked(value);
    }

    /// <summary>The app roles that row security binds.</summary>
    internal IEnumerable<string> BoundRoles => AppRoles.Where(role => !ServiceRoles.Contains(role));

    private static ValueList<string> Checked(ValueList<string> patterns)
    {
        ObjectPattern.ParseAll(patterns);
        return patterns;
    }
}
