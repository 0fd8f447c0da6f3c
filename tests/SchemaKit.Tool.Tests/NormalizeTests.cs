using System.Text.Json;

namespace SchemaKit.Tool.Tests;

public sealed class NormalizeTests
{
    private const string Addresses = """
        {
          "attributes": ["zip", "street", "city"],
          "fds": [
            { "lhs": ["street", "city"], "rhs": ["zip"] },
            { "lhs": ["zip"], "rhs": ["city"] }
          ]
        }
        """;

    [Fact]
    public async Task The_answer_has_keys_cover_verdicts_and_decompositions()
    {
        var run = await Normalize(Addresses, "--format", "json");
        run.Should().Match<Run>(r => r.ExitCode == ExitCode.Clean && r.Error == "");
        Compact(run.Output).Should().Be(
            """
            {"name":null,"candidateKeys":[["city","street"],["street","zip"]],"prime":["city","street","zip"],
            "canonicalCover":[{"lhs":["city","street"],"rhs":["zip"]},{"lhs":["zip"],"rhs":["city"]}],
            "violations":{"2NF":[],"3NF":[],"BCNF":[{"lhs":["zip"],"rhs":["city"]}],"4NF":[]},"highest":"3NF",
            "decomposition":{"3NF":[["city","street","zip"]],"BCNF":[["city","zip"],["street","zip"]],
            "lostDependencies":[{"lhs":["city","street"],"rhs":["zip"]}]}}
            """.ReplaceLineEndings(""));
    }

    [Fact]
    public async Task A_list_is_answered_by_a_list()
    {
        const string relations = """
            [
              { "name": "lines", "attributes": ["o", "p", "q", "n"], "keys": [["o", "p"]],
                "fds": [{ "lhs": ["p"], "rhs": ["n"] }] },
              { "name": "skills", "attributes": ["e", "s", "l"], "mvds": [{ "lhs": ["e"], "rhs": ["s"] }] }
            ]
            """;
        using var answer = JsonDocument.Parse((await Normalize(relations, "--format", "json")).Output);
        answer.RootElement.EnumerateArray()
            .Select(a => $"{a.GetProperty("name")} {a.GetProperty("highest")} {Compact(a.GetProperty("violations"))}")
            .Should().Equal(
                "lines 1NF {'2NF':[{'lhs':['p'],'rhs':['n']}],'3NF':[{'lhs':['p'],'rhs':['n']}],".Replace('\'', '"')
                + "'BCNF':[{'lhs':['p'],'rhs':['n']}],'4NF':[]}".Replace('\'', '"'),
                """skills BCNF {"2NF":[],"3NF":[],"BCNF":[],"4NF":[{"lhs":["e"],"rhs":["s"]}]}""");
    }

    [Fact]
    public async Task The_answer_does_not_hang_on_the_order_in_the_file()
    {
        const string other = """
            {
              "fds": [{ "rhs": ["city"], "lhs": ["zip"] }, { "lhs": ["city", "street"], "rhs": ["zip"] }],
              "attributes": ["city", "street", "zip"]
            }
            """;
        (await Normalize(other, "--format", "json")).Should().Be(await Normalize(Addresses, "--format", "json"));
    }

    [Fact]
    public async Task What_met_its_bound_is_null_and_says_so()
    {
        // An attribute of no key, beside twelve pairs that determine each other: 4,096 keys.
        var pairs = Enumerable.Range(0, 12).Select(i => ($"a{i}", $"b{i}")).ToList();
        var fds = pairs.SelectMany(p => new[] { (p.Item1, p.Item2), (p.Item2, p.Item1) }).Append(("a0", "z"))
            .Select(d => $$"""{ "lhs": ["{{d.Item1}}"], "rhs": ["{{d.Item2}}"] }""");
        var attributes = pairs.SelectMany(p => new[] { p.Item1, p.Item2 }).Append("z").Select(a => $"\"{a}\"");
        var relation = $$"""{ "attributes": [{{string.Join(",", attributes)}}], "fds": [{{string.Join(",", fds)}}] }""";

        using var answer = JsonDocument.Parse((await Normalize(relation, "--format", "json")).Output);
        var root = answer.RootElement;
        root.GetProperty("notDecided").EnumerateArray().Select(e => e.GetString()).Should().Equal(
            "candidateKeys: more than 1000 sets or 100000 closures",
            "2NF: more than 1000 sets or 100000 closures",
            "3NF: more than 1000 sets or 100000 closures");
        root.GetProperty("candidateKeys").ValueKind.Should().Be(JsonValueKind.Null);
        root.GetProperty("highest").ValueKind.Should().Be(JsonValueKind.Null);
        root.GetProperty("decomposition").GetProperty("3NF").GetArrayLength().Should().Be(13);
    }

    [Fact]
    public async Task People_read_rows() =>
        (await Normalize(Addresses)).Output.Should().Be(
            """
            (city, street, zip)
              candidate keys   (city, street)  (street, zip)
              prime            city, street, zip
              canonical cover  city, street -> zip
                               zip -> city
              breaks BCNF      zip -> city
              highest          3NF
              as 3NF           (city, street, zip)
              as BCNF          (city, zip)  (street, zip)
              which loses      city, street -> zip

            """);

    [Fact]
    public async Task All_faults_are_named_with_their_places()
    {
        const string faulty = """
            [
              { "name": "a", "attributes": ["x", "y", "x"] },
              { "name": "b", "attributes": ["city", "zip"], "keys": ["zip"], "fds": [{ "lhs": ["ctiy"] }], "fd": [] },
              { "attributes": ["x"], "mvds": 1 },
              { "name": "b", "attributes": [] },
              7,
              {}
            ]
            """;
        (await Normalize(faulty, "--format", "json")).Should().Be(new Run(
            ExitCode.Failure,
            "",
            """
            standard input(2,43): The attribute "x" is given twice: remove one.
            standard input(3,58): "keys" should be a list of texts.
            standard input(3,74): A dependency needs "rhs": a list of attributes.
            standard input(3,84): "ctiy" is no attribute: did you mean city?
            standard input(3,96): "fd" is no key of this: did you mean fds?
            standard input(4,3): A relation of a list needs a "name".
            standard input(4,34): "mvds" should be a list.
            standard input(5,3): Two relations are called "b": give one another name.
            standard input(6,3): A relation is an object: write { and } around it.
            standard input(7,3): A relation needs "attributes": a list of names.

            """));
    }

    [Theory]
    [InlineData("{", "standard input(1,2): A key in double quotes should stand here.\n")]
    [InlineData("", "standard input(1,1): The text ends where a value should be.\n")]
    public async Task What_is_no_json_is_refused(string text, string message) =>
        (await Normalize(text)).Should().Be(new Run(ExitCode.Failure, "", message));

    [Fact]
    public async Task A_missing_file_is_named() =>
        (await Run.Async("normalize", "--dependencies", "nowhere/x.json"))
            .Should().Be(new Run(ExitCode.Failure, "", "nowhere/x.json does not exist.\n"));

    private static Task<Run> Normalize(string input, params string[] options) =>
        Run.With(new() { Input = input }, ["normalize", "--dependencies", "-", .. options]);

    private static string Compact(string json) => Compact(JsonDocument.Parse(json).RootElement);

    private static string Compact(JsonElement json) => JsonSerializer.Serialize(json);
}
