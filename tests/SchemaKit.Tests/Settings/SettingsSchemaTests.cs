using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using SchemaKit.Rules;
using SchemaKit.Settings;

namespace SchemaKit.Tests.Settings;

/// <summary>What editors are told of schemakit.json, and what readers are, is what the parser knows.</summary>
public partial class SettingsSchemaTests
{
    private static readonly string s_docs = Path.Combine(
        typeof(SettingsSchemaTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(a => a.Key == "RepositoryRoot").Value!,
        "docs");

    private static readonly string s_file = Path.Combine(s_docs, "schemakit.schema.json");

    private static readonly JsonElement s_schema = JsonDocument.Parse(File.ReadAllText(s_file)).RootElement;

    [Fact]
    public void It_has_every_key() => Keys(s_schema).Should().BeEquivalentTo(SettingsParser.Keys.Names);

    [Fact]
    public void It_has_every_preset() =>
        Words(Property(s_schema, "preset")).Should().Equal(Presets.All.Select(p => p.Key));

    [Fact]
    public void It_has_every_rule_by_id_and_by_slug()
    {
        var schema = File.ReadAllText(s_file);
        var written = RuleEntries().Replace(schema, string.Join(",\n", Catalogue.All.SelectMany(Entries)) + "\n");
        if (Environment.GetEnvironmentVariable("SCHEMAKIT_ACCEPT") == "1")
            File.WriteAllText(s_file, written);

        File.ReadAllText(s_file).Should().Be(written, "SCHEMAKIT_ACCEPT=1 writes the rules into the schema");
    }

    [Fact]
    public void It_has_every_option_of_every_rule()
    {
        foreach (var rule in Catalogue.All)
        {
            foreach (var key in new[] { rule.Id, rule.Slug })
            {
                var entry = Definition(Property(Property(s_schema, "rules"), key)).GetProperty("oneOf");
                Words(Definition(entry[0])).Should().Equal(RuleOptions.Severities.Keys, key);
                Keys(entry[1]).Should().BeEquivalentTo(RuleOptions.Of(rule).Names, key);
            }
        }
    }

    [Fact]
    public void It_has_every_kind_of_name()
    {
        var naming = Property(s_schema, "naming");

        Keys(naming).Should().BeEquivalentTo(NamingSection.Keys.Names);
        Words(Property(naming, "memberNames")).Should().Equal(NamingSection.Cases);
    }

    [Fact]
    public void It_has_every_key_of_security() =>
        Keys(Property(s_schema, "security")).Should().Equal(SecuritySection.Keys.Names);

    [Fact]
    public void It_has_every_key_of_an_allowance() =>
        Keys(Property(s_schema, "allow").GetProperty("items")).Should().Equal(AllowSection.Keys);

    [Fact]
    public void It_closes_every_object_to_unknown_keys()
    {
        s_schema.GetProperty("additionalProperties").GetBoolean().Should().BeFalse();
        foreach (var key in new[] { "rules", "naming", "security" })
            Property(s_schema, key).GetProperty("additionalProperties").GetBoolean().Should().BeFalse();
    }

    [Fact]
    public void The_page_names_every_key_preset_and_option()
    {
        var page = File.ReadAllText(Path.Combine(s_docs, "settings.md"));
        var names = SettingsParser.Keys.Names
            .Concat(NamingSection.Keys.Names)
            .Concat(SecuritySection.Keys.Names)
            .Concat(Presets.All.Select(p => p.Key))
            .Concat(Catalogue.All.SelectMany(rule => RuleOptions.Of(rule).Names));

        foreach (var name in names)
            page.Should().Contain($"`{name}`");
    }

    [Fact]
    public void The_examples_of_the_page_are_read()
    {
        var page = File.ReadAllText(Path.Combine(s_docs, "settings.md"));
        var examples = Regex.Matches(page, "```json(.*?)```", RegexOptions.Singleline);

        examples.Should().NotBeEmpty();
        foreach (Match example in examples)
            Given.Faults(example.Groups[1].Value).Should().BeEmpty();
    }

    [GeneratedRegex(@"(?<=""rules"": \{[^}]*""properties"": \{\n)(?: +""[^""]+"": \{ ""\$ref"": ""[^""]+"" \},?\n)+")]
    private static partial Regex RuleEntries();

    // A rule with options of its own has a definition that is called like its slug.
    private static IEnumerable<string> Entries(Rule rule)
    {
        var words = rule.Slug.Split('-')
            .Select((word, i) => i == 0 ? word : $"{char.ToUpperInvariant(word[0])}{word[1..]}");
        var definition = RuleOptions.Of(rule).Names.Count() > 1 ? string.Concat(words) : "rule";
        return new[] { rule.Id, rule.Slug }
            .Select(key => $"        \"{key}\": {{ \"$ref\": \"#/definitions/{definition}\" }}");
    }

    private static IEnumerable<string> Keys(JsonElement schema) =>
        schema.GetProperty("properties").EnumerateObject().Select(p => p.Name);

    private static JsonElement Property(JsonElement schema, string key) =>
        schema.GetProperty("properties").GetProperty(key);

    private static IEnumerable<string?> Words(JsonElement schema) =>
        schema.GetProperty("enum").EnumerateArray().Select(word => word.GetString());

    private static JsonElement Definition(JsonElement reference) => s_schema.GetProperty("definitions")
        .GetProperty(reference.GetProperty("$ref").GetString()!["#/definitions/".Length..]);
}
