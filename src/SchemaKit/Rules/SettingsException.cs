using SchemaKit.Model;

namespace SchemaKit.Rules;

/// <summary>A file of settings is wrong. Every fault is in the message, each with its line and column.</summary>
public sealed class SettingsException : Exception
{
    internal SettingsException(ValueList<SettingsFault> faults)
        : base(string.Join(Environment.NewLine, faults)) => Faults = faults;

    /// <summary>The faults in order of place.</summary>
    public ValueList<SettingsFault> Faults { get; }
}
