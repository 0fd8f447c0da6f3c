using System.Text.Json;
using CsCheck;
using SchemaKit.Rules;
using SchemaKit.Settings;

namespace SchemaKit.Tests.Settings;

public class JsonReaderTests
{
    private static readonly JsonDocumentOptions s_lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
    };

    [Theory]
    [InlineData("", "1,1", "The text ends where a value should be.")]
    [InlineData("{", "1,2", "A key in double quotes should stand here.")]
    [InlineData("{ 'a': 1 }", "1,3", "A key in double quotes should stand here.")]
    [InlineData("{ a: 1 }", "1,3", "A key in double quotes should stand here.")]
    [InlineData("{ \"a\" 1 }", "1,7", "A colon should stand here, after \"a\".")]
    [InlineData("{ \"a\": 1 \"b\": 2 }", "1,10", "A comma or } should stand here.")]
    [InlineData("[1 2]", "1,4", "A comma or ] should stand here.")]
    [InlineData("[,]", "1,2", ", stands where a value should be.")]
    [InlineData("[1,,2]", "1,4", ", stands where a value should be.")]
    [InlineData("['a']", "1,2", "A text stands in double quotes.")]
    [InlineData(
        "[True]", "1,2",
        "True is no value: write \"True\" if it is a text, else a number, true, false or null.")]
    [InlineData("[01]", "1,2", "01 is no value: write \"01\" if it is a text, else a number, true, false or null.")]
    [InlineData("[1.]", "1,2", "1. is no value: write \"1.\" if it is a text, else a number, true, false or null.")]
    [InlineData("[\"a]", "1,2", "The text has no end: write \" after it, on the same line.")]
    [InlineData("[\"a\nb\"]", "1,2", "The text has no end: write \" after it, on the same line.")]
    [InlineData("[\"a\tb\"]", "1,4", @"A tab inside a text is written \t.")]
    [InlineData("[\"\u0001\"]", "1,3", @"U+0001 inside a text is written \u0001.")]
    [InlineData(@"[""\x""]", "1,3", @"A \ is followed by one of "" \ / b f n r t u: write \\ for itself.")]
    [InlineData(@"[""\u12g4""]", "1,3", @"A \u is followed by four hexadecimal digits.")]
    [InlineData("[] []", "1,4", "[ stands after the end of the JSON.")]
    [InlineData("[1 / 2]", "1,4", "A / begins a comment only as // or /*.")]
    [InlineData("\n /* no", "2,2", "The comment has no end: write */ after it.")]
    [InlineData("[\0]", "1,2", "U+0000 stands where a value should be.")]
    public void What_is_no_json_is_told_with_its_place(string json, string place, string message)
    {
        Faults(json).Should().Equal($"a.json({place}): {message}");
        var theirs = () => JsonDocument.Parse(json, s_lenient);
        theirs.Should().Throw<JsonException>();
    }

    [Fact]
    public void Comments_commas_at_the_end_and_a_byte_order_mark_are_accepted() =>
        Shape("\uFEFF// first\n{ /* a * b **/ \"a\": [1, 2,], // last\n}").Should().Be("{\"a\":[1,2]}");

    [Fact]
    public void A_byte_order_mark_does_not_count_as_a_column() =>
        Faults("\uFEFF x").Should().Equal(
            "a.json(1,2): x is no value: write \"x\" if it is a text, else a number, true, false or null.");

    [Theory]
    [InlineData("{\n  \"a\": x }")]
    [InlineData("{\r\n  \"a\": x }")]
    [InlineData("{\r  \"a\": x }")]
    [InlineData("/*\n*/  \"a\"\n:")]
    public void Every_kind_of_line_end_counts_once(string json) =>
        Faults(json).Single().Should().StartWith(json[0] == '{' ? "a.json(2,8)" : "a.json(3,1)");

    [Fact]
    public void Every_key_that_is_there_twice_is_told_and_reading_goes_on() =>
        Faults("{ \"a\": 1,\n  \"a\": { \"b\": 1, \"b\": 2 }, \"\\u0061\": 3, \"A\": 4 }").Should().Equal(
            "a.json(2,3): \"a\" is given twice: keep one.",
            "a.json(2,18): \"b\" is given twice: keep one.",
            "a.json(2,28): \"a\" is given twice: keep one.");

    [Fact]
    public void Sixty_four_levels_are_read_and_one_more_is_a_fault()
    {
        Faults(Nested(64)).Should().BeEmpty();
        Faults(Nested(65)).Should().Equal("a.json(1,65): This nests more than 64 deep, which is too deep to read.");
    }

    [Fact]
    public void A_million_brackets_are_a_fault_and_no_stack_overflow() =>
        Faults(new string('[', 1_000_000)).Should().Equal(
            "a.json(1,65): This nests more than 64 deep, which is too deep to read.");

    [Fact]
    public void It_reads_what_the_reader_of_dotnet_reads() =>
        Values(depth: 3).Sample(json => Shape(json).Should().Be(Theirs(json)), iter: 2000);

    /// <summary>Where the one reader refuses a damaged text, the other does too.</summary>
    [Fact]
    public void It_refuses_what_the_reader_of_dotnet_refuses() =>
        Gen.Select(
            Values(depth: 3), Gen.Int[0, 200], Gen.OneOf("\"", "{", "]", ",", ":", "/", "\\", "0", "-", "\n", "*/"))
            .Sample(
                (json, at, noise) =>
                {
                    var damaged = json.Insert(at % (json.Length + 1), noise);
                    (Faults(damaged).Count == 0).Should().Be(IsTheirs(damaged), damaged);
                },
                iter: 5000);

    private static Gen<string> Values(int depth)
    {
        var space = Gen.OneOf("", " ", "\n", "\r\n", "/* * / */", "// it\n");
        var scalar = Gen.OneOf(
            Gen.OneOf("null", "true", "false", "0", "-0", "12", "-3.25", "1e9", "2E-07", "0.5e+3"),
            Gen.String[Gen.Char[' ', '\u2fff'], 0, 8].Select(text => JsonSerializer.Serialize(text)),
            Gen.OneOf(@"""\/\b\f\n\r\t\""\\\u00e9""", "\"\u00e9\u4e2d\""));
        if (depth == 0)
            return scalar;
        var inner = Gen.Select(space, Values(depth - 1), space, (before, value, after) => before + value + after);
        var comma = Gen.OneOf("", ",");
        return Gen.OneOf(
            scalar,
            Gen.Select(inner.Array[1, 4], comma, (items, last) => $"[{string.Join(",", items)}{last}]"),
            Gen.Select(inner.Array[1, 4], comma, (items, last) =>
                $"{{{string.Join(",", items.Select((item, i) => $"\"k{i}\":{item}"))}{last}}}"),
            Gen.OneOf("[]", "{}"));
    }

    private static string Nested(int depth) => new string('[', depth) + new string(']', depth);

    private static IReadOnlyList<string> Faults(string json)
    {
        var faults = new SettingsFaults("a.json");
        JsonReader.Read(json, faults);
        try
        {
            faults.ThrowIfAny();
            return [];
        }
        catch (SettingsException exception)
        {
            return [.. exception.Faults.Select(f => f.ToString())];
        }
    }

    private static string Shape(string json) => Shape(JsonReader.Read(json, new SettingsFaults("a.json"))!);

    private static string Shape(JsonValue value) => value.Kind switch
    {
        JsonKind.Text => JsonSerializer.Serialize(value.Text),
        JsonKind.List => $"[{string.Join(",", value.Items.Select(Shape))}]",
        JsonKind.Object => $"{{{string.Join(",", value.Members.Select(m => $"\"{m.Key}\":{Shape(m.Value)}"))}}}",
        _ => value.Text,
    };

    private static bool IsTheirs(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, s_lenient with { AllowDuplicateProperties = false });
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static string Theirs(string json)
    {
        using var document = JsonDocument.Parse(json, s_lenient);
        return Theirs(document.RootElement);
    }

    private static string Theirs(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => JsonSerializer.Serialize(value.GetString()),
        JsonValueKind.Array => $"[{string.Join(",", value.EnumerateArray().Select(Theirs))}]",
        JsonValueKind.Object =>
            $"{{{string.Join(",", value.EnumerateObject().Select(p => $"\"{p.Name}\":{Theirs(p.Value)}"))}}}",
        _ => value.GetRawText(),
    };
}
