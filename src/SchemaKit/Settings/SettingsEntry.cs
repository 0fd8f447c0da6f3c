using System.Globalization;
using SchemaKit.Model;

namespace SchemaKit.Settings;

/// <summary>A key of the file with its value, read as what it should be. A value that is not gives a fault and null.</summary>
internal sealed class SettingsEntry(JsonMember member, SettingsFaults faults)
{
    public string Key => member.Key;

    public JsonPlace Place => member.Place;

    public JsonValue Value => member.Value;

    public SettingsFaults Faults => faults;

    /// <param name="check">Throws an <see cref="ArgumentException"/> that says what is wrong with a text.</param>
    public string? Text(Action<string>? check = null) =>
        Value.Kind == JsonKind.Text ? Checked(Value, check) : Fault<string>("a text");

    /// <inheritdoc cref="Text"/>
    public ValueList<string>? Texts(Action<string>? check = null)
    {
        if (Value.Kind != JsonKind.List || Value.Items.Any(i => i.Kind != JsonKind.Text))
            return WrongValue<ValueList<string>>("a list of texts");
        var texts = Value.Items.Select(i => Checked(i, check)).ToList();
        return texts.Contains(null) ? null : texts.ToValueList()!;
    }

    public bool? Boolean() => Value.Kind == JsonKind.Boolean ? Value.Text == "true" : WrongValue<bool>("true or false");

    public int? WholeNumber(int from, int to)
    {
        var isWhole = int.TryParse(Value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        return Value.Kind == JsonKind.Number && isWhole && number >= from && number <= to
            ? number
            : WrongValue<int>($"a whole number from {from} to {to}");
    }

    /// <summary>The value that a word stands for.</summary>
    public T? OneOf<T>(string noun, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (Text() is not { } word)
            return null;
        if (words.TryGetValue(word, out var value))
            return value;
        faults.Add(Value.Place, $"\"{word}\" is no {noun}: did you mean {Nearest.To(word, words.Keys)}?");
        return null;
    }

    public IReadOnlyList<JsonMember>? Members() =>
        Value.Kind == JsonKind.Object ? Value.Members : Fault<IReadOnlyList<JsonMember>>("an object");

    /// <summary>Says what the value should be.</summary>
    public T? Fault<T>(string expected)
        where T : class
    {
        faults.Add(Value.Place, $"\"{Key}\" should be {expected}.");
        return null;
    }

    private T? WrongValue<T>(string expected)
        where T : struct
    {
        Fault<string>(expected);
        return null;
    }

    private string? Checked(JsonValue text, Action<string>? check)
    {
        try
        {
            if (string.IsNullOrWhiteSpace(text.Text))
                throw new ArgumentException($"A text of \"{Key}\" is empty: write a name, or remove it.");
            check?.Invoke(text.Text);
            return text.Text;
        }
        catch (ArgumentException fault)
        {
            faults.Add(text.Place, fault.Message);
            return null;
        }
    }
}
