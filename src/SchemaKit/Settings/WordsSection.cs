using SchemaKit.Rules;

namespace SchemaKit.Settings;

/// <summary>The words that a team has beside the dictionary.</summary>
internal static class WordsSection
{
    private const string ForeignKeySuffix = "_id";

    public static RuleSettings Plurals(RuleSettings settings, SettingsEntry entry)
    {
        if (entry.Members() is not { } members)
            return settings;
        var plurals = settings.Plurals.ToDictionary(pair => pair.Key, pair => pair.Value);
        foreach (var member in members)
        {
            if (!IsWord(member.Key))
                entry.Faults.Add(member.Place, NoWord(member.Key));
            else if (new SettingsEntry(member, entry.Faults).Text(CheckWord) is { } plural)
                plurals[member.Key] = plural;
        }

        return settings with { Plurals = plurals };
    }

    public static RuleSettings Uncountable(RuleSettings settings, SettingsEntry entry) =>
        settings with { Uncountable = entry.Texts(CheckWord) ?? settings.Uncountable };

    public static void CheckRole(string role)
    {
        if (role.EndsWith(ForeignKeySuffix, StringComparison.Ordinal))
        {
            var bare = role.Substring(0, role.Length - ForeignKeySuffix.Length);
            throw new ArgumentException($"\"{role}\" is a column, no role: write \"{bare}\".");
        }
    }

    private static void CheckWord(string text)
    {
        if (!IsWord(text))
            throw new ArgumentException(NoWord(text));
    }

    // Only the last word of a name is inflected, without the digits that follow it.
    private static bool IsWord(string text) =>
        text.Length > 0 && text.All(char.IsLetter) && text == text.ToLowerInvariant();

    private static string NoWord(string text) =>
        $"\"{text}\" is no word: write the last word of a name, in small letters.";
}
