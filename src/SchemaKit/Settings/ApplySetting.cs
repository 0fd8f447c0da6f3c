using SchemaKit.Rules;

namespace SchemaKit.Settings;

/// <summary>What one key of the file does to the settings; nothing when its value is faulty.</summary>
internal delegate RuleSettings ApplySetting(RuleSettings settings, SettingsEntry entry);
