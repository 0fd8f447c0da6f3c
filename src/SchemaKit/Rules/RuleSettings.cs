using SchemaKit.Model;
using SchemaKit.Settings;

namespace SchemaKit.Rules;

/// <summary>How the rules are to be applied: what <c>schemakit.json</c> says, or C#. Immutable.</summary>
public sealed partial record RuleSettings
{
    private readonly ValueList<string> _external;
    private readonly ValueList<string> _anyRoleTo;
    private readonly string? _identifierPattern;

    /// <summary>The names that constraints and indexes should have.</summary>
    public NamingConvention Convention { get; init; } = NamingConvention.Default;

    /// <summary>Conventions whose names SK1007 accepts too, though it never suggests them.</summary>
    public ValueList<NamingConvention> AcceptedConventions { get; init; }

    /// <summary>Severities by id or slug, where they differ from the rule's own.</summary>
    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = new Dictionary<string, Severity>();

    /// <summary>
    /// Whether a proven finding of severity info becomes a warning, unless <see cref="Severities"/> has its rule.
    /// Suggestions stay at info.
    /// </summary>
    public bool ProvenInfoIsWarning { get; init; }

    /// <summary>
    /// Schemas and tables of others, of which no rule speaks: <c>auth</c>, <c>storage.*</c>, with <c>*</c> and
    /// <c>?</c>.
    /// </summary>
    /// <exception cref="ArgumentException">A text is neither <c>schema</c> nor <c>schema.table</c>.</exception>
    public ValueList<string> External
    {
        get => _external;
        init => _external = Checked(value);
    }

    /// <summary>The plurals of singulars that the dictionary lacks or has otherwise, in small letters.</summary>
    public IReadOnlyDictionary<string, string> Plurals { get; init; } = new Dictionary<string, string>();

    /// <summary>Words that are right in either number, in small letters.</summary>
    public ValueList<string> Uncountable { get; init; }

    /// <summary>
    /// Roles that need no table in the name of a foreign key column: with <c>author</c>, SK1009 accepts
    /// <c>author_id</c>.
    /// </summary>
    public ValueList<string> Roles { get; init; }

    /// <summary>Audit columns that SK1009 accepts, beside <c>created_by</c> and those that its page lists.</summary>
    public ValueList<string> AuditColumns { get; init; }

    /// <summary>
    /// Prefixes of tables that SK1009 passes over: with <c>app_</c>, <c>user_id</c> names <c>app_users</c>.
    /// </summary>
    public ValueList<string> TablePrefixes { get; init; }

    /// <summary>
    /// Tables that SK1009 lets any column ending in <c>_id</c> refer to, written as in <see cref="External"/>.
    /// </summary>
    /// <exception cref="ArgumentException">A text is neither <c>schema</c> nor <c>schema.table</c>.</exception>
    public ValueList<string> AnyRoleTo
    {
        get => _anyRoleTo;
        init => _anyRoleTo = Checked(value);
    }

    /// <summary>What SK1001 wants of every name as a whole; null for snake_case.</summary>
    /// <exception cref="ArgumentException">It is no regular expression.</exception>
    /// <seealso href="https://learn.microsoft.com/dotnet/standard/base-types/regular-expression-language-quick-reference"/>
    public string? IdentifierPattern
    {
        get => _identifierPattern;
        init => _identifierPattern = value is null ? null : IdentifierRegex.Checked(value);
    }

    /// <summary>
    /// Whether a convention indexes every foreign key, so that SK5002 says of an index that can go where it came from.
    /// </summary>
    public bool IndexesForeignKeysByConvention { get; init; }

    /// <summary>Whether SK1011 wants every point in time to end in <c>_at</c>; it does by default.</summary>
    public bool TimestampsEndInAt { get; init; } = true;

    /// <summary>
    /// What SK1014 calls vague, and SK1013 leaves longer: names of columns, and of tables in the singular.
    /// </summary>
    public ValueList<string> VagueNames { get; init; } = ["data", "value", "info", "misc", "temp", "stuff", "thing"];

    /// <summary>Whether SK1015 wants <c>{singular}_id</c> as the name of a primary key instead of <c>id</c>.</summary>
    public bool KeysNameTheirTable { get; init; }

    /// <summary>The columns that SK7501 wants in every table of data; <c>created_at</c> by default.</summary>
    public ValueList<string> RequiredTimestamps { get; init; } = ["created_at"];

    /// <summary>
    /// What SK4016 lets <c>on delete</c> say; all but <c>no action</c>, which is what it says unwritten.
    /// </summary>
    public ValueList<ReferentialAction> DeleteActions { get; init; } =
    [
        ReferentialAction.Restrict, ReferentialAction.Cascade, ReferentialAction.SetNull, ReferentialAction.SetDefault,
    ];

    /// <summary>How many indexes a table may have before SK5013 speaks of it; 10 by default.</summary>
    public int IndexesPerTable { get; init; } = 10;

    /// <summary>How many keys an index may have before SK5014 speaks of it; 5 by default.</summary>
    public int KeysPerIndex { get; init; } = 5;

    /// <summary>
    /// How many rows whose determinant is repeated confirm a declared dependency that holds in them; 100 by default.
    /// </summary>
    public int ConfirmingRows { get; init; } = 100;

    /// <summary>How many tables deep a deletion may go by cascade before SK4014 speaks of it; 3 by default.</summary>
    public int CascadeSteps { get; init; } = 3;

    /// <summary>Which tables and views SK1201 wants a comment of.</summary>
    public TableCommentOptions TableComments { get; init; } = new();

    /// <summary>Who uses the database, and what the rules of row security take from that.</summary>
    public SecuritySettings Security { get; init; } = new();

    /// <summary>What the rules of types hold for right where camps contest.</summary>
    public TypeOptions Types { get; init; } = new();

    /// <summary>Whether SK3012 wants identity columns to be <c>generated always</c>.</summary>
    public bool AlwaysIdentity { get; init; }

    /// <summary>
    /// Paths of objects of which no rule speaks, such as <c>public.legacy_*</c> or <c>*.orders.notes</c>, with <c>*</c>
    /// and <c>?</c>. Nothing needs to match: unlike <see cref="Allow"/>, which accepts what was found.
    /// </summary>
    public ValueList<string> Exclude { get; init; }

    /// <summary>Findings that are accepted by the paths of their objects.</summary>
    public ValueList<SettingsAllowance> Allow { get; init; }

    /// <summary>
    /// Dependencies of tables whose source cannot say them; they count as if the table declared them itself.
    /// </summary>
    public ValueList<SettingsDependency> Dependencies { get; init; }

    /// <summary>The findings that were there before; null when all count.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>
    /// The day by which allowances with an end are judged; null when they never end. The library reads no clock:
    /// whoever asks the rules may.
    /// </summary>
    public DateTime? Today { get; init; }

    /// <summary>The same settings with one more severity.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="severity">How much its findings matter.</param>
    /// <exception cref="ArgumentNullException">There is no rule.</exception>
    public RuleSettings With(Rule rule, Severity severity)
    {
        if (rule is null)
            throw new ArgumentNullException(nameof(rule));
        var severities = Severities
            .Where(pair => pair.Key != rule.Slug)
            .ToDictionary(pair => pair.Key, pair => pair.Value);
        severities[rule.Id] = severity;
        return this with { Severities = severities };
    }

    /// <summary>
    /// The same settings, with rules on that they have off and another source of severities names. SK2005 and SK2006
    /// want opposite things: who names one alone turns off the other.
    /// </summary>
    internal RuleSettings TurningOn(Func<Rule, Severity?> named)
    {
        var settings = this;
        foreach (var rule in Catalogue.All)
        {
            if (SeverityOf(rule) == Severity.Off && named(rule) is { } severity)
                settings = settings.With(rule, severity);
        }

        return settings.TurningOff(Rule.LimitedText, Rule.UnboundedText, named)
            .TurningOff(Rule.UnboundedText, Rule.LimitedText, named);
    }

    internal Severity SeverityOf(Rule rule) => ConfiguredSeverityOf(rule) ?? rule.DefaultSeverity;

    internal Severity? ConfiguredSeverityOf(Rule rule) =>
        Severities.TryGetValue(rule.Id, out var severity) || Severities.TryGetValue(rule.Slug, out severity)
            ? severity
            : null;

    private RuleSettings TurningOff(Rule rule, Rule opposite, Func<Rule, Severity?> named) =>
        SeverityOf(rule) != Severity.Off && named(opposite) is not null && named(rule) is null
            ? With(rule, Severity.Off)
            : this;

    private static ValueList<string> Checked(ValueList<string> patterns)
    {
        ObjectPattern.ParseAll(patterns);
        return patterns;
    }
}
