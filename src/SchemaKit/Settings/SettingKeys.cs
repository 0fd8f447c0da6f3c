using SchemaKit.Rules;

namespace SchemaKit.Settings;

/// <summary>The keys that an object of the file may have.</summary>
/// <param name="noun">What a key is, as the fault of an unknown one says.</param>
/// <param name="keys">What each does.</param>
internal sealed class SettingKeys(string noun, IReadOnlyDictionary<string, ApplySetting> keys)
{
    public IEnumerable<string> Names => keys.Keys;

    public RuleSettings Apply(RuleSettings settings, IEnumerable<JsonMember> members, SettingsFaults faults)
    {
        foreach (var member in members)
        {
            if (keys.TryGetValue(member.Key, out var apply))
                settings = apply(settings, new(member, faults));
            else
                faults.Add(member.Place, Unknown(member.Key));
        }

        return settings;
    }

    private string Unknown(string key) => $"\"{key}\" is no {noun}: did you mean {Nearest.To(key, Names)}?";
}
