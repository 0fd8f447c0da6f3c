using SchemaKit.Settings;

namespace SchemaKit.Rules;

/// <content>Where settings come from.</content>
public sealed partial record RuleSettings
{
    /// <summary>The house convention, with every rule at its own severity.</summary>
    public static RuleSettings Default { get; } = new();

    /// <summary>What the PostgreSQL wiki asks for, and nobody's house style.</summary>
    /// <seealso href="https://wiki.postgresql.org/wiki/Don%27t_Do_This"/>
    public static RuleSettings PostgresWiki => Presets.PostgresWiki;

    /// <summary>The house convention beside what Supabase brings and is used to.</summary>
    public static RuleSettings Supabase => Presets.Supabase;

    /// <summary>The names that EF Core makes, in snake_case.</summary>
    public static RuleSettings EfCore => Presets.EfCore;

    /// <summary>The house convention, with every proven finding a warning at least.</summary>
    public static RuleSettings Strict => Presets.Strict;

    /// <summary>The preset that <c>schemakit.json</c> calls by a name.</summary>
    /// <param name="name">
    /// <c>default</c>, <c>postgres-wiki</c>, <c>supabase</c>, <c>ef-core</c> or <c>strict</c>.
    /// </param>
    /// <exception cref="ArgumentNullException">There is no name.</exception>
    /// <exception cref="ArgumentException">There is no such preset.</exception>
    public static RuleSettings Preset(string name) =>
        Presets.Find(name ?? throw new ArgumentNullException(nameof(name)))
        ?? throw new ArgumentException(Presets.Unknown(name), nameof(name));

    /// <summary>The settings of a <c>schemakit.json</c>. It reads no file.</summary>
    /// <param name="json">The text of the file.</param>
    /// <param name="file">What faults call it.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    /// <exception cref="SettingsException">The text is not JSON, or says what settings do not know.</exception>
    public static RuleSettings Parse(string json, string file = "schemakit.json") =>
        SettingsParser.Parse(json ?? throw new ArgumentNullException(nameof(json)), file);
}
