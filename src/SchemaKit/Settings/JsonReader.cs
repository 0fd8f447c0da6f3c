namespace SchemaKit.Settings;

/// <summary>Reads JSON, with comments and with commas after the last item.</summary>
/// <remarks>
/// Our own, because compilers load this library, and what they bring of System.Text.Json differs between them. It
/// takes time in proportion to the text, and refuses to nest deeper than any settings do.
/// </remarks>
internal sealed class JsonReader
{
    private const int MaxDepth = 64;

    private readonly JsonCursor _cursor;
    private readonly SettingsFaults _faults;

    private JsonReader(JsonCursor cursor, SettingsFaults faults) => (_cursor, _faults) = (cursor, faults);

    /// <summary>The value of a text; null when it is no JSON, which is then among the faults.</summary>
    public static JsonValue? Read(string text, SettingsFaults faults)
    {
        var reader = new JsonReader(new JsonCursor(text), faults);
        try
        {
            return reader.Document();
        }
        catch (JsonSyntaxException fault)
        {
            faults.Add(fault.Place, fault.Message);
            return null;
        }
    }

    private JsonValue Document()
    {
        var value = Value(depth: 1);
        _cursor.SkipSpace();
        if (!_cursor.IsAtEnd)
            throw Fault($"{JsonScalars.Shown(_cursor.Next)} stands after the end of the JSON.");
        return value;
    }

    private JsonValue Value(int depth)
    {
        _cursor.SkipSpace();
        var place = _cursor.Place;
        if (depth > MaxDepth && _cursor.Next is '{' or '[')
            throw Fault($"This nests more than {MaxDepth} deep, which is too deep to read.");
        return _cursor.Next switch
        {
            '{' => new(JsonKind.Object, place) { Members = Members(depth) },
            '[' => new(JsonKind.List, place) { Items = Items(depth) },
            '"' => new(JsonKind.Text, place) { Text = JsonScalars.Text(_cursor) },
            '\'' => throw Fault("A text stands in double quotes."),
            _ => JsonScalars.Word(_cursor),
        };
    }

    private List<JsonValue> Items(int depth)
    {
        var items = new List<JsonValue>();
        _cursor.Take();
        while (!Ends(']'))
        {
            items.Add(Value(depth + 1));
            Separate(']');
        }

        return items;
    }

    private List<JsonMember> Members(int depth)
    {
        var members = new List<JsonMember>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        _cursor.Take();
        while (!Ends('}'))
        {
            var place = _cursor.Place;
            var member = new JsonMember(Key(), place, Value(depth + 1));
            if (keys.Add(member.Key))
                members.Add(member);
            else
                _faults.Add(place, $"\"{member.Key}\" is given twice: keep one.");
            Separate('}');
        }

        return members;
    }

    private string Key()
    {
        if (_cursor.Next != '"')
            throw Fault("A key in double quotes should stand here.");
        var key = JsonScalars.Text(_cursor);
        _cursor.SkipSpace();
        if (!_cursor.TryTake(':'))
            throw Fault($"A colon should stand here, after \"{key}\".");
        return key;
    }

    private bool Ends(char closing)
    {
        _cursor.SkipSpace();
        return _cursor.TryTake(closing);
    }

    private void Separate(char closing)
    {
        _cursor.SkipSpace();
        if (!_cursor.TryTake(',') && _cursor.Next != closing)
            throw Fault($"A comma or {closing} should stand here.");
    }

    private JsonSyntaxException Fault(string message) => new(message, _cursor.Place);
}
