using SchemaKit.Model;
using SchemaKit.Rules;

namespace SchemaKit.Settings;

/// <summary>What is found wrong in one file of settings.</summary>
internal sealed class SettingsFaults(string file)
{
    private readonly List<SettingsFault> _faults = [];

    public void Add(JsonPlace place, string message) =>
        _faults.Add(new(message, file, place.Line, place.Column));

    /// <summary>Where a value stands, for what it declares.</summary>
    public SourceLocation LocationOf(JsonPlace place) => new(file, place.Line);

    public void ThrowIfAny()
    {
        if (_faults.Count > 0)
            throw new SettingsException(_faults.OrderBy(f => f.Line).ThenBy(f => f.Column).ToValueList());
    }
}
