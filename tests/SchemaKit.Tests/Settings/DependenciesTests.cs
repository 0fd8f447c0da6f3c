using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Given;
using static SchemaKit.Tests.Settings.Given;

namespace SchemaKit.Tests.Settings;

public class DependenciesTests
{
    private static readonly TableModel s_users =
        Table("users", Column("id", "bigint"), Column("postal_code"), Column("city")) with
        {
            PrimaryKey = Key("pk_users", "id"),
        };

    [Fact]
    public void They_are_read_with_their_lines()
    {
        var settings = RuleSettings.Parse(
            """
            { "dependencies": {
                "public.users": ["Postal_Code, \"Street No\" -> city, state"],
                "public.lessons": ["course ->> teacher"]
            } }
            """,
            "schemakit.json");

        settings.Dependencies.Should().Equal(
            new SettingsDependency("public.users", new(["postal_code", "Street No"], ["city", "state"])),
            new SettingsDependency("public.lessons", new(["course"], ["teacher"]) { IsMultivalued = true }));
        settings.Dependencies.Select(d => d.Dependency.Location!.ToString()).Should().Equal(
            "schemakit.json(2)", "schemakit.json(3)");
    }

    [Theory]
    [InlineData("[]", "1,19", "\"dependencies\" should be an object.")]
    [InlineData("{ \"users\": [] }", "1,21", "\"users\" names no table: write \"schema.table\".")]
    [InlineData("{ \"a.b\": \"c -> d\" }", "1,28", "\"a.b\" should be a list of texts.")]
    [InlineData("{ \"a.b\": [1] }", "1,28", "\"a.b\" should be a list of texts.")]
    [InlineData(
        "{ \"a.b\": [\"c\"] }", "1,29", "\"c\" is no dependency: write \"a, b -> c\", or \"a ->> b\".")]
    [InlineData(
        "{ \"a.b\": [\"c ->\"] }", "1,29", "\"c ->\" is no dependency: write \"a, b -> c\", or \"a ->> b\".")]
    public void What_is_wrong_is_said_in_place(string value, string place, string message) =>
        Faults($"{{ \"dependencies\": {value} }}").Should().Equal($"schemakit.json({place}): {message}");

    [Fact]
    public void They_count_as_if_the_table_declared_them()
    {
        var finding = Linter.Check(Database(s_users), Declaring("postal_code -> city")).Findings
            .Single(f => f.Rule == Rule.TransitiveDependency);

        finding.Message.Should().StartWith("postal_code determines city; postal_code is not a key of users");
        finding.Location!.ToString().Should().Be("schemakit.json(2)");
    }

    [Fact]
    public void A_table_that_declares_nothing_is_silent() =>
        Linter.Check(Database(s_users)).Findings.Should().NotContain(f => f.Rule == Rule.TransitiveDependency);

    [Fact]
    public void A_column_that_there_is_not_is_named_with_the_one_that_was_meant() =>
        Broken(s_users, Declaring("postal_cod -> city")).Should().Equal(
            "schemakit.json(2) public.users The dependency postal_cod -> city names postal_cod, which is no column of "
            + "users. Did you mean postal_code?");

    [Fact]
    public void A_table_that_there_is_not_is_named_with_the_one_that_was_meant() =>
        Broken(s_users, Declaring("postal_code -> city", "public.user")).Should().Equal(
            "schemakit.json(2) public.user The settings declare postal_code -> city of public.user, which is no table. "
            + "Did you mean public.users?");

    [Fact]
    public void What_could_not_be_read_is_not_missed() =>
        Linter.Check(
                Database(s_users) with { IsIncomplete = true }, Declaring("postal_code -> city", "public.user"))
            .Findings.Should().NotContain(f => f.Rule == Rule.BrokenDependency);

    private static DatabaseModel Database(params TableModel[] tables) => new() { Tables = [.. tables] };

    private static RuleSettings Declaring(string dependency, string table = "public.users") => RuleSettings.Parse(
        $"{{ \"dependencies\":\n{{ \"{table}\": [\"{dependency}\"] }} }}", "schemakit.json");

    private static IEnumerable<string> Broken(TableModel table, RuleSettings settings) =>
        Linter.Check(Database(table), settings).Findings
            .Where(f => f.Rule == Rule.BrokenDependency)
            .Select(f => $"{f.Location} {f.Object} {f.Message}");
}
