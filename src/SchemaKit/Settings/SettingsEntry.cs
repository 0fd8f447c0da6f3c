using System.Globalization;
using SchemaKit.Model;

namespace SchemaKit.Settings;

/// <summary>A key of the file, whose value is read as what it should be; else there is a fault, and null.</summary>
internal sealed class SettingsEntry(JsonMember member, SettingsFaults faults)
{
    public string Key => member.Key;

    public JsonValue Value => member.Value;

    public SettingsFaults Faults => faults;

    /// <param name="check">Throws an <see cref="ArgumentException"/> that says what is wrong with a text.</param>
    public string? Text(Action<string>? check = null) =>
        Value.Kind == JsonKind.Text ? Checked(Value, check) : Wrong<string>("a text");

    /// <inheritdoc cref="Text"/>
    public ValueList<string>? Texts(Action<string>? check = null)
    {
        if (Value.Kind != JsonKind.List || Value.Items.Any(i => i.Kind != JsonKind.Text))
            return Wrong<ValueList<string>?>("a list of texts");
        var texts = Value.Items.Select(i => Checked(i, check)).ToList();
        return texts.Contains(null) ? null : texts.ToValueList()!;
    }

    /// <summary>A text, or a list of one or more.</summary>
    /// <inheritdoc cref="Text"/>
    public ValueList<string>? OneOrMoreTexts(Action<string> check) => Value switch
    {
        { Kind: JsonKind.Text } => Text(check) is { } text ? [text] : null,
        { Kind: JsonKind.List, Items.Count: > 0 } => Texts(check),
        _ => Wrong<ValueList<string>?>("a text or a list of texts"),
    };

    public bool? Boolean() =>
        Value.Kind == JsonKind.Boolean ? Value.Text == "true" : Wrong<bool?>("true or false");

    public int? WholeNumber(int from, int to)
    {
        var isWhole = int.TryParse(
            Value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number);
        return Value.Kind == JsonKind.Number && isWhole && number >= from && number <= to
            ? number
            : Wrong<int?>($"a whole number from {from} to {to}");
    }

    /// <summary>The value that a word stands for.</summary>
    public T? OneOf<T>(string noun, IReadOnlyDictionary<string, T> words)
        where T : struct
    {
        if (Text() is not { } word)
            return null;
        if (words.TryGetValue(word, out var value))
            return value;
        Fault(Unknown(noun, word, words.Keys));
        return null;
    }

    /// <summary>The values that a list of words stands for.</summary>
    public ValueList<T>? AnyOf<T>(string noun, IReadOnlyDictionary<string, T> words)
        where T : struct =>
        Texts(word =>
        {
            if (!words.ContainsKey(word))
                throw new ArgumentException(Unknown(noun, word, words.Keys));
        }) is { } texts
            ? texts.Select(word => words[word]).ToValueList()
            : null;

    public IReadOnlyList<JsonMember>? Members() =>
        Value.Kind == JsonKind.Object ? Value.Members : Wrong<IReadOnlyList<JsonMember>>("an object");

    /// <summary>Adds a fault of the value.</summary>
    public void Fault(string message) => faults.Add(Value.Place, message);

    /// <summary>Says what the value should be.</summary>
    public T? Wrong<T>(string expected)
    {
        Fault($"\"{Key}\" should be {expected}.");
        return default;
    }

    private static string Unknown(string noun, string word, IEnumerable<string> words) =>
        $"\"{word}\" is no {noun}: did you mean {Nearest.To(word, words)}?";

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
