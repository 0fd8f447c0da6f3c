namespace SchemaKit.Analyzers.Tests.Reporting;

/// <summary>
/// What <c>.editorconfig</c>, <c>.globalconfig</c> and the command line of the compiler say of a rule by its id is the last
/// word in the compiler, whatever <c>schemakit.json</c> says.
/// </summary>
public class ConfiguredSeverityTests
{
    private const string UsersFile = "Users.cs";
    private const string OrdersFile = "Orders.cs";

    // Off by itself, on by itself, and off by a preset or the file.
    private static readonly string[] s_rules = ["SK1001", "SK4001", "SK7501"];

    [Fact]
    public async Task Without_a_word_the_settings_decide()
    {
        (await Found()).Should().Equal("Orders.cs(6): warning SK4001", "Users.cs(6): warning SK1001");
        (await Found(settings: """{ "rules": { "SK4001": "off", "SK7501": "info" } }""")).Should().Equal(
            "Orders.cs(5): info SK7501", "Users.cs(5): info SK7501", "Users.cs(6): warning SK1001");
    }

    [Theory]
    [InlineData("error", "error")]
    [InlineData("warning", "warning")]
    [InlineData("suggestion", "info")]
    [InlineData("silent", "hidden")]
    public async Task A_rule_that_is_off_by_itself_is_turned_on(string word, string severity) =>
        (await Found(editorConfig: $"[*.cs]\ndotnet_diagnostic.SK7501.severity = {word}")).Should().Equal(
            $"Orders.cs(5): {severity} SK7501", "Orders.cs(6): warning SK4001",
            $"Users.cs(5): {severity} SK7501", "Users.cs(6): warning SK1001");

    [Theory]
    [InlineData("error", "error")]
    [InlineData("warning", "warning")]
    [InlineData("suggestion", "info")]
    [InlineData("silent", "hidden")]
    public async Task A_rule_that_the_settings_turn_off_is_turned_on(string word, string severity) =>
        (await Found(
            editorConfig: $"[*.cs]\ndotnet_diagnostic.SK4001.severity = {word}",
            settings: """{ "rules": { "foreign-key-index": "off", "SK1001": "off" } }"""))
            .Should().Equal($"Orders.cs(6): {severity} SK4001");

    [Fact]
    public async Task A_rule_that_a_preset_turns_off_is_turned_on()
    {
        const string Preset = """{ "preset": "supabase" }""";
        (string, string)[] files =
        [
            (UsersFile, ShopSource.Users.Replace(""".Comment("Where to write to.")""", "")),
            (OrdersFile, ShopSource.Orders),
        ];
        var silent = await new CompilerRun { Settings = Preset }.Findings(files);
        var spoken = await new CompilerRun
        {
            Settings = Preset,
            EditorConfig = "[*.cs]\ndotnet_diagnostic.SK1202.severity = warning",
        }.Findings(files);

        silent.Should().NotContain(line => line.EndsWith("SK1202"));
        spoken.Except(silent).Should().NotBeEmpty().And.OnlyContain(line => line.EndsWith("warning SK1202"));
    }

    [Theory]
    [InlineData("error", "error")]
    [InlineData("warning", "warning")]
    [InlineData("suggestion", "info")]
    [InlineData("silent", "hidden")]
    [InlineData("none", null)]
    public async Task A_rule_that_is_on_is_as_severe_as_it_says(string word, string? severity)
    {
        string[] expected = severity is null ? [] : [$"Orders.cs(6): {severity} SK4001"];
        (await Found(
            editorConfig: $"[*.cs]\ndotnet_diagnostic.SK4001.severity = {word}",
            settings: """{ "rules": { "SK4001": "error", "SK1001": "off" } }""")).Should().Equal(expected);
    }

    [Fact]
    public async Task What_is_said_of_some_files_holds_for_them_alone()
    {
        const string Settings = """{ "rules": { "SK4001": "off", "SK1001": "off" } }""";
        (await Found(editorConfig: "[Orders.cs]\ndotnet_diagnostic.SK7501.severity = warning", settings: Settings))
            .Should().Equal("Orders.cs(5): warning SK7501");
        (await Found(
            globalConfig: "dotnet_diagnostic.SK7501.severity = error",
            editorConfig: "[Orders.cs]\ndotnet_diagnostic.SK7501.severity = none",
            settings: Settings)).Should().Equal("Users.cs(5): error SK7501");
    }

    [Theory]
    [InlineData("error")]
    [InlineData("warning")]
    public async Task A_global_file_turns_a_rule_on(string word) =>
        (await Found(globalConfig: $"dotnet_diagnostic.SK7501.severity = {word}")).Should().Equal(
            $"Orders.cs(5): {word} SK7501", "Orders.cs(6): warning SK4001",
            $"Users.cs(5): {word} SK7501", "Users.cs(6): warning SK1001");

    [Theory]
    [InlineData("none")]
    [InlineData("default")]
    public async Task Neither_none_nor_the_default_turns_a_rule_on(string word) =>
        (await Found(editorConfig: $"[*.cs]\ndotnet_diagnostic.SK7501.severity = {word}"))
            .Should().Equal("Orders.cs(6): warning SK4001", "Users.cs(6): warning SK1001");

    [Theory]
    [InlineData("dotnet_analyzer_diagnostic.severity = error")]
    [InlineData("dotnet_analyzer_diagnostic.category-SchemaKit.severity = error")]
    public async Task What_is_said_of_all_rules_changes_those_that_are_on(string line) =>
        (await Found(editorConfig: $"[*.cs]\n{line}"))
            .Should().Equal("Orders.cs(6): error SK4001", "Users.cs(6): error SK1001");

    [Fact]
    public async Task One_of_two_rules_that_contradict_each_other_is_on()
    {
        const string Strict = """{ "preset": "strict" }""";
        var users = ShopSource.Users.Replace("""Pg.Text("Email")""", "Pg.Varchar(80)");
        (await Of("SK2005", "SK2006").Findings((UsersFile, users), (OrdersFile, ShopSource.Orders)))
            .Where(IsOfTexts).Should().Equal("Users.cs(6): warning SK2005");
        (await Of("SK2006").Findings((UsersFile, users), (OrdersFile, ShopSource.Orders)))
            .Where(IsOfTexts).Should().BeEmpty("who wants limits does not hear of them");
        (await Of("SK2006").Findings(Files())).Where(IsOfTexts).Should().Equal("Users.cs(6): warning SK2006");

        static bool IsOfTexts(string line) => line.EndsWith("SK2005") || line.EndsWith("SK2006");
        static CompilerRun Of(params string[] rules) => new()
        {
            Settings = Strict,
            GlobalConfig = string.Join('\n', rules.Select(rule => $"dotnet_diagnostic.{rule}.severity = warning")),
        };
    }

    [Fact]
    public async Task A_rule_of_the_source_is_turned_on_too()
    {
        var users = ShopSource.Users.Replace("protected", "public Column<int> Age => Pg.Integer(); protected");
        (string, string)[] files = [(UsersFile, users), (OrdersFile, ShopSource.Orders)];
        const string Settings = """{ "rules": { "SK0007": "off" } }""";
        (await new CompilerRun { Settings = Settings }.Findings(files)).Should().NotContain(l => l.EndsWith("SK0007"));
        (await new CompilerRun { Settings = Settings, GlobalConfig = "dotnet_diagnostic.SK0007.severity = error" }
            .Findings(files)).Should().ContainSingle(l => l.EndsWith("error SK0007"));
    }

    [Fact]
    public async Task What_was_not_followed_stays()
    {
        var orders = ShopSource.Orders.Replace("d.Add<Users>();", "d.Add<Users>(); System.Console.WriteLine();");
        (await new CompilerRun
        {
            EditorConfig = "[*.cs]\ndotnet_diagnostic.SK0004.severity = none",
            Switches = ["/nowarn:SK0004"],
        }.Findings((UsersFile, ShopSource.Users), (OrdersFile, orders))).Should().Contain("Orders.cs(17): info SK0004");
    }

    [Theory]
    [InlineData("/nowarn:SK4001", "Users.cs(6): warning SK1001")]
    [InlineData("/warnaserror:SK4001", "Orders.cs(6): error SK4001", "Users.cs(6): warning SK1001")]
    [InlineData("/warnaserror", "Orders.cs(6): error SK4001", "Users.cs(6): error SK1001")]
    [InlineData("/warnaserror /warnaserror-:SK4001", "Orders.cs(6): warning SK4001", "Users.cs(6): error SK1001")]
    [InlineData(
        "/warnaserror:SK7501",
        "Orders.cs(5): error SK7501", "Orders.cs(6): warning SK4001",
        "Users.cs(5): error SK7501", "Users.cs(6): warning SK1001")]
    [InlineData("/warnaserror-:SK7501", "Orders.cs(6): warning SK4001", "Users.cs(6): warning SK1001")]
    [InlineData("/nowarn:SK7501", "Orders.cs(6): warning SK4001", "Users.cs(6): warning SK1001")]
    public async Task The_command_line_is_heard(string switches, params string[] expected) =>
        (await Found(switches: switches.Split(' '))).Should().Equal(expected);

    [Fact]
    public async Task NoWarn_goes_before_the_file() => (await Found(
        editorConfig: "[*.cs]\ndotnet_diagnostic.SK4001.severity = error\ndotnet_diagnostic.SK7501.severity = warning",
        switches: ["/nowarn:SK4001,SK7501"])).Should().Equal("Users.cs(6): warning SK1001");

    private static async Task<IEnumerable<string>> Found(
        string editorConfig = "", string globalConfig = "", string? settings = null, string[]? switches = null)
    {
        var run = new CompilerRun
        {
            EditorConfig = editorConfig,
            GlobalConfig = globalConfig,
            Settings = settings,
            Switches = switches ?? [],
        };
        return (await run.Findings(Files())).Where(line => s_rules.Any(line.EndsWith));
    }

    private static (string, string)[] Files() => [(UsersFile, ShopSource.Users), (OrdersFile, ShopSource.Orders)];
}
