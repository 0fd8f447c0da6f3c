using SchemaKit.Rules;
using static SchemaKit.Tests.Settings.Given;

namespace SchemaKit.Tests.Settings;

public class SettingsParsingTests
{
    [Fact]
    public void An_empty_object_is_the_default()
    {
        var settings = RuleSettings.Parse("{}");

        settings.Should().Be(RuleSettings.Default);
    }

    [Fact]
    public void Every_key_is_read()
    {
        var settings = RuleSettings.Parse("""
            {
              "$schema": "schemakit.schema.json",
              "rules": {
                "SK4001": "error",
                "boolean-name": "off",
                "SK1001": { "pattern": "[a-z]+" },
                "SK1009": { "anyRoleTo": ["auth.users"] },
                "SK1201": { "severity": "warning", "coverage": 80, "allOrNothing": true, "junctions": false },
              },
              "provenInfoIsWarning": true,
              "external": ["auth", "storage.*"],
              "exclude": ["public.legacy_*"],
              "allow": [{ "rule": "SK4001", "on": "public.*", "because": "small", "until": "2027-01-31" }],
              "naming": { "memberNames": "asWritten", "index": "ix_{table}_{columns}" },
              "plurals": { "person": "persons" },
              "uncountable": ["news"],
              "roles": ["author"],
              "auditColumns": ["signed_by"],
              "tablePrefixes": ["app_"], // the last
            }
            """);

        settings.Severities.Should().BeEquivalentTo(new Dictionary<string, Severity>
        {
            ["SK4001"] = Severity.Error,
            ["SK1010"] = Severity.Off,
            ["SK1201"] = Severity.Warning,
        });
        settings.IdentifierPattern.Should().Be("[a-z]+");
        settings.AnyRoleTo.Should().Equal("auth.users");
        settings.TableComments.Should().Be(
            new TableCommentOptions { Coverage = 80, AllOrNothing = true, CountsJunctions = false });
        settings.ProvenInfoIsWarning.Should().BeTrue();
        settings.Exclude.Should().Equal("public.legacy_*");
        settings.Allow.Should().Equal(
            new SettingsAllowance("SK4001", "public.*", "small") { Until = new DateTime(2027, 1, 31) });
        settings.External.Should().Equal("auth", "storage.*");
        settings.Convention.Should().Be(NamingConvention.Default with
        {
            MemberNames = IdentifierCase.AsWritten,
            Index = "ix_{table}_{columns}",
        });
        settings.AcceptedConventions.Should().BeEmpty();
        settings.Plurals.Should().Equal(new Dictionary<string, string> { ["person"] = "persons" });
        settings.Uncountable.Should().Equal("news");
        settings.Roles.Should().Equal("author");
        settings.AuditColumns.Should().Equal("signed_by");
        settings.TablePrefixes.Should().Equal("app_");
    }

    [Theory]
    [InlineData("[]", "1,1", "Settings are an object: write { and } around them.")]
    [InlineData("{ \"presets\": \"strict\" }", "1,3", "\"presets\" is no setting: did you mean preset?")]
    [InlineData("{ \"preset\": \"strikt\" }", "1,13", "\"strikt\" is no preset: did you mean strict?")]
    [InlineData("{ \"preset\": 1 }", "1,13", "\"preset\" should be a text.")]
    [InlineData("{ \"$schema\": null }", "1,14", "\"$schema\" should be a text.")]
    [InlineData("{ \"rules\": [] }", "1,12", "\"rules\" should be an object.")]
    [InlineData("{ \"rules\": { \"SK401\": \"off\" } }", "1,14", "\"SK401\" is no rule: did you mean SK4001?")]
    [InlineData(
        "{ \"rules\": { \"foreign-key-indx\": \"off\" } }",
        "1,14",
        "\"foreign-key-indx\" is no rule: did you mean foreign-key-index?")]
    [InlineData("{ \"rules\": { \"SK4001\": \"warn\" } }", "1,24", "\"warn\" is no severity: did you mean warning?")]
    [InlineData(
        "{ \"rules\": { \"SK4001\": 2 } }",
        "1,24",
        "\"SK4001\" should be a severity, or an object with severity and options.")]
    [InlineData(
        "{ \"rules\": { \"SK4001\": \"off\", \"foreign-key-index\": \"error\" } }",
        "1,31",
        "\"SK4001\" and \"foreign-key-index\" are one rule: keep one.")]
    [InlineData(
        "{ \"rules\": { \"SK1201\": { \"coverge\": 80 } } }",
        "1,26",
        "\"coverge\" is no option of SK1201: did you mean coverage?")]
    [InlineData(
        "{ \"rules\": { \"SK4001\": { \"coverage\": 80 } } }",
        "1,26",
        "\"coverage\" is no option of SK4001: did you mean severity?")]
    [InlineData(
        "{ \"rules\": { \"SK1201\": { \"coverage\": 0 } } }",
        "1,38",
        "\"coverage\" should be a whole number from 1 to 100.")]
    [InlineData(
        "{ \"rules\": { \"SK1201\": { \"coverage\": \"80\" } } }",
        "1,38",
        "\"coverage\" should be a whole number from 1 to 100.")]
    [InlineData(
        "{ \"rules\": { \"SK1201\": { \"junctions\": \"no\" } } }", "1,39", "\"junctions\" should be true or false.")]
    [InlineData("{ \"rules\": { \"SK1001\": { \"pattern\": \"[\" } } }", "1,37", "\"[\" is no regular expression.")]
    [InlineData(
        "{ \"rules\": { \"SK0004\": \"off\" } }",
        "1,24",
        "SK0004 cannot be turned off: what was not judged must not look clean.")]
    [InlineData("{ \"external\": \"auth\" }", "1,15", "\"external\" should be a list of texts.")]
    [InlineData("{ \"external\": [\"auth\", 1] }", "1,15", "\"external\" should be a list of texts.")]
    [InlineData(
        "{ \"external\": [\"a.b.c\"] }",
        "1,16",
        "\"a.b.c\" names no objects: write \"schema\" or \"schema.table\", with * and ?.")]
    [InlineData(
        "{ \"external\": [\"auth\", \"\"] }",
        "1,24",
        "A text of \"external\" is empty: write a name, or remove it.")]
    [InlineData("{ \"naming\": { \"indices\": \"\" } }", "1,15", "\"indices\" is no kind of name: did you mean index?")]
    [InlineData(
        "{ \"naming\": { \"index\": [\"idx_{table}\", \"ix_{tabel}\"] } }",
        "1,40",
        "The name template 'ix_{tabel}' has the unknown placeholder {tabel}; allowed here: {table}, {columns}.")]
    [InlineData("{ \"naming\": { \"index\": [] } }", "1,24", "\"index\" should be a text or a list of texts.")]
    [InlineData(
        "{ \"naming\": { \"memberNames\": \"snake_case\" } }",
        "1,30",
        "\"snake_case\" is no case of names: did you mean snakeCase?")]
    [InlineData(
        "{ \"plurals\": { \"Person\": \"people\" } }",
        "1,16",
        "\"Person\" is no word: write the last word of a name, in small letters.")]
    [InlineData(
        "{ \"plurals\": { \"item\": \"order_items\" } }",
        "1,24",
        "\"order_items\" is no word: write the last word of a name, in small letters.")]
    [InlineData(
        "{ \"uncountable\": [\"big news\"] }",
        "1,19",
        "\"big news\" is no word: write the last word of a name, in small letters.")]
    [InlineData("{ \"roles\": [\"author_id\"] }", "1,13", "\"author_id\" is a column, no role: write \"author\".")]
    [InlineData("{ \"roles\": [\"author\", 1] }", "1,12", "\"roles\" should be a list of texts.")]
    [InlineData("{ \"auditColumns\": true }", "1,19", "\"auditColumns\" should be a list of texts.")]
    [InlineData("{ \"tablePrefixes\": {} }", "1,20", "\"tablePrefixes\" should be a list of texts.")]
    [InlineData("{ \"provenInfoIsWarning\": 1 }", "1,26", "\"provenInfoIsWarning\" should be true or false.")]
    public void A_fault_is_told_with_its_place_and_the_way_out(string json, string place, string message) =>
        Faults(json).Should().Equal($"schemakit.json({place}): {message}");

    [Fact]
    public void Faults_of_allowances_are_reported_together() =>
        Faults(
            """
            { "allow": [
              { "rule": "SK4O01", "on": "public.*", "because": "small", "until": "31.1.2027" },
              { "rules": "SK4001", "on": "", "because": "small" } ] }
            """).Should().Equal(
            "schemakit.json(2,13): \"SK4O01\" is no rule: did you mean SK4001?",
            "schemakit.json(2,70): \"31.1.2027\" is no date: write it as 2027-01-31.",
            "schemakit.json(3,3): The allowance has no \"rule\": add it.",
            "schemakit.json(3,5): \"rules\" is no key of an allowance: did you mean rule?",
            "schemakit.json(3,30): A text of \"on\" is empty: write a name, or remove it.");

    [Fact]
    public void All_faults_are_told_at_once_in_order_of_place()
    {
        var parse = () => RuleSettings.Parse(
            """
            {
              "rules": { "SK9": "off", "SK4001": "err" },
              "preset": "supa",
              "rules": {}
            }
            """,
            "config/lint.json");

        parse.Should().Throw<SettingsException>().Which.Message.Should().Be(string.Join(
            Environment.NewLine,
            "config/lint.json(2,14): \"SK9\" is no rule: did you mean SK0009?",
            "config/lint.json(2,38): \"err\" is no severity: did you mean error?",
            "config/lint.json(3,13): \"supa\" is no preset: did you mean supabase?",
            "config/lint.json(4,3): \"rules\" is given twice: keep one."));
    }

    [Fact]
    public void The_file_overrides_its_preset_wherever_the_preset_stands()
    {
        var settings = RuleSettings.Parse("""
            { "rules": { "table-comment": "info" }, "external": ["legacy"], "preset": "supabase" }
            """);

        settings.SeverityOf(Rule.TableComment).Should().Be(Severity.Info);
        settings.SeverityOf(Rule.ColumnComment).Should().Be(Severity.Off);
        settings.External.Should().Equal("legacy");
        settings.AnyRoleTo.Should().Equal("auth.users");
    }

    [Fact]
    public void Several_templates_make_several_conventions_and_the_first_is_suggested()
    {
        var settings = RuleSettings.Parse("""
            { "naming": { "index": ["ix_{table}_{columns}", "{table}_{columns}_idx"], "check": "ck_{table}_{name}" } }
            """);

        var first = NamingConvention.Default with { Index = "ix_{table}_{columns}", Check = "ck_{table}_{name}" };
        settings.Convention.Should().Be(first);
        settings.AcceptedConventions.Should().Equal(first with { Index = "{table}_{columns}_idx" });
    }

    [Fact]
    public void A_template_replaces_all_that_the_preset_accepts_for_the_kind_and_no_other()
    {
        var settings = RuleSettings.Parse("""
            { "preset": "supabase", "naming": { "index": "ix_{table}_{columns}" } }
            """);

        settings.Convention.Index.Should().Be("ix_{table}_{columns}");
        settings.AcceptedConventions.Should().Equal(
            NamingConvention.PostgreSql with { Index = "ix_{table}_{columns}" });
    }

    [Fact]
    public void No_text_at_all_is_the_callers_mistake()
    {
        var parse = () => RuleSettings.Parse(null!);

        parse.Should().Throw<ArgumentNullException>();
    }
}
