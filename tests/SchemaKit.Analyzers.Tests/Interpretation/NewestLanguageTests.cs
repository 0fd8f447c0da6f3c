namespace SchemaKit.Analyzers.Tests.Interpretation;

/// <summary>One small schema for each part of the language that compilers know since C# 13.</summary>
public class NewestLanguageTests
{
    private static readonly Dictionary<string, (string Members, string Define, string Others)> s_cases = new()
    {
        ["extension blocks"] = (
            "public Column<string> Code { get; } = Pg.Text().Short().Small;",
            "t.IndexAll(Name, Note);",
            """
            static class Extensions
            {
                extension(Column<string> c)
                {
                    public Column<string> Small => c.Collate("C");
                    public Column<string> Short() => c.Comment("short");
                }
                extension(TableDefinition t) { public void IndexAll(params Column[] columns) { foreach (var c in columns) t.Index(c); } }
            }
            """),
        ["fields of properties"] = (
            "public string Label { get => field ?? \"none\"; set => field = value.Trim(); }",
            "t.Comment(Label); Label = \" a \"; t.Index(Name).Named(Label);",
            ""),
        ["assignment to what may be null"] = (
            "sealed class Box { public string Text { get; set; } = \"a\"; public int Number; }",
            "Box? box = new(); box?.Text = \"b\"; box?.Number += 3; Box? none = null; none?.Text = \"c\"; t.Index(Name).Named($\"{box.Text}_{box.Number}_{none?.Text ?? \"z\"}\");",
            ""),
        ["lists of arguments"] = (
            "static string All(params List<string> parts) => string.Join(\"_\", parts); static int Count(params IEnumerable<int> numbers) => numbers.Count();",
            "t.Index(Name).Named(All(\"a\", \"b\")); t.Comment(All() + Count(1, 2, 3));",
            ""),
        ["partial properties"] = (
            "public partial string Half { get; } public partial string Half => \"half\";",
            "t.Index(Name).Named(Half);",
            ""),
        ["names of open types and modifiers of lambdas"] = (
            "delegate bool Parse(string text, out int number);",
            "Parse parse = (text, out number) => { number = text.Length; return true; }; if (parse(\"abc\", out var n)) t.Index(Name).Named($\"{nameof(List<>)}_{n}\");",
            ""),
        ["escapes and the end of what is initialised"] = (
            "sealed class Buffer { public int[] Items { get; } = new int[3]; }",
            "var b = new Buffer { Items = { [^1] = 7 } }; t.Comment($\"\\e{b.Items[2]}\");",
            ""),
    };

    public static TheoryData<string> Cases => [.. s_cases.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_is_read_as_it_runs(string @case)
    {
        var (members, define, others) = s_cases[@case];
        LanguageCase.ShouldBeAsRun(members, define, others);
    }
}
