using System.Text.RegularExpressions;
using SchemaKit.Seam;
using SchemaKit.Tests.Shared;

namespace SchemaKit.Tests.Authoring.Faults;

/// <summary>Classes that describe no database, and all that is said of them.</summary>
/// <param name="Define">Adds the classes.</param>
/// <param name="Expected">
/// The faults in order, each after its place. A place is <c>@name</c>: the line of these files that ends in
/// <c>// @name</c>.
/// </param>
public sealed partial record FaultCase(Action<DatabaseDefinition> Define, params string[] Expected)
{
    private static readonly Dictionary<string, string> s_places = Directory
        .EnumerateFiles(Path.Combine(Repository.Root, "tests", "SchemaKit.Tests", "Authoring", "Faults"), "*.cs")
        .SelectMany(file => File.ReadLines(file).Select((text, at) =>
            (Mark: Mark().Match(text), Place: $"{Path.GetFileName(file)}({at + 1})")))
        .Where(line => line.Mark.Success)
        .ToDictionary(line => line.Mark.Groups[1].Value, line => line.Place);

    public string ExpectedText =>
        string.Join('\n', Expected.Select(fault => Place().Replace(fault, place => s_places[place.Groups[1].Value])));

    public string ActualText
    {
        get
        {
            var build = () => ModelBuilder.Build(Define);
            var message = build.Should().Throw<SchemaDefinitionException>().Which.Message;
            return Folder().Replace(message.ReplaceLineEndings("\n"), "");
        }
    }

    [GeneratedRegex("// @([a-z0-9-]+)$")]
    private static partial Regex Mark();

    [GeneratedRegex("@([a-z0-9-]+)")]
    private static partial Regex Place();

    [GeneratedRegex(@"[^ \n]+[/\\](?=\w+\.cs\(\d+\))")]
    private static partial Regex Folder();
}
