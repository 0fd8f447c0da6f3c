using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaKit.Analyzers.Tests.Interpretation;
using SchemaKit.Rules.Authoring;

namespace SchemaKit.Analyzers.Tests.Reporting;

/// <summary>The rules that only the source can answer, in both directions.</summary>
public class AuthoringTests
{
    private const string Committed = """
        { "version": 1, "database": { "tables": [
          { "name": { "schema": "public", "name": "users" }, "columns": [
            { "name": "id", "type": { "name": "bigint" } },
            { "name": "name", "type": { "name": "text" } },
            { "name": "born_on", "type": { "name": "date" } } ] } ] } }
        """;

    private static readonly string[] s_rules = [.. AuthoringRules.All.Select(rule => rule.Id)];

    [Fact]
    public async Task A_well_written_schema_has_none() => (await Found()).Should().BeEmpty();

    [Theory]
    [InlineData(
        "public readonly Column<string> Phone = Pg.Text();",
        "Shop.cs(7,36): warning SK0006 [Phone] Users.Phone is a field, so the table has no such column. Make it a "
        + "property: public Column<string> … { get; } = ….")]
    [InlineData(
        "private Column<string> Phone { get; } = Pg.Text();",
        "Shop.cs(7,28): warning SK0006 [Phone] Users.Phone is not public, so the table has no such column. Make it "
        + "public.")]
    [InlineData(
        "internal Timestamps Times { get; } = new();",
        "Shop.cs(7,25): warning SK0006 [Times] Users.Times is not public, so the table has no such column. Make it "
        + "public.")]
    [InlineData(
        "public Column<string> Phone { get; set; } = Pg.Text();",
        "Shop.cs(7,27): warning SK0006 [Phone] Users.Phone can be set, so the column that a key names may be another "
        + "than the table's. Leave only { get; }.")]
    [InlineData(
        "public Column<string> Phone => Pg.Text();",
        "Shop.cs(7,27): warning SK0007 [Phone] Users.Phone makes another column each time it is read, which no key of "
        + "the table knows. Write { get; } = instead of =>.")]
    [InlineData(
        "public Column<string> Phone { get { var type = Pg.Text(); return type.Nullable(); } }",
        "Shop.cs(7,27): warning SK0007 [Phone] Users.Phone makes another column each time it is read, which no key of "
        + "the table knows. Write { get; } = instead of =>.")]
    [InlineData(
        "public Timestamps Times => new();",
        "Shop.cs(7,23): warning SK0007 [Times] Users.Times makes another column each time it is read, which no key of "
        + "the table knows. Write { get; } = instead of =>.")]
    public async Task A_column_is_a_property_that_is_only_read(string member, string finding) =>
        (await Found(member: member)).Should().Equal(finding);

    [Theory]
    [InlineData("public Column<string> Phone { get; init; } = Pg.Text();")]
    [InlineData("private readonly Column<string> _phone = Pg.Text(); public Column<string> Phone => _phone;")]
    [InlineData("private Column<string>? _phone; public Column<string> Phone => _phone ??= Pg.Text();")]
    [InlineData("private Column<string> Address => Email;")]
    [InlineData("public Column<string> Address => Email;")]
    [InlineData("private static Column<string> Short() => Pg.Text(); public Column<string> Phone { get; } = Short();")]
    [InlineData("public static Column<string> Short => Pg.Text(); public readonly string Phone = \"\";")]
    public async Task What_only_hands_a_column_on_is_left_alone(string member) =>
        (await Found(member: member)).Should().BeEmpty();

    [Fact]
    public async Task A_group_is_held_to_the_same() => (await Found(types: """
        public sealed class Address : ColumnGroup<Address> { public Column<string> City => Pg.Text(); }
        """)).Should().ContainSingle().Which.Should().StartWith("Shop.cs(26,76): warning SK0007 [City] Address.City");

    [Fact]
    public async Task Other_classes_may_hold_columns_as_they_like() => (await Found(types: """
        public sealed class Shared { public Column<string> City => Pg.Text(); public Column<string> Zip = Pg.Text(); }
        """)).Should().BeEmpty();

    [Fact]
    public async Task A_table_is_added() =>
        (await Found(types: Invoices)).Should().Equal(
            "Shop.cs(26,21): warning SK0008 [Invoices] Invoices is in no database, so it is neither created nor judged. "
            + "Add d.Add<Invoices>() to ShopDatabase, or make the class abstract.");

    [Fact]
    public async Task One_of_several_databases_may_add_it() =>
        (await Found(types: Invoices + """
            public sealed class OtherDatabase : Database
            {
                protected override void Define(DatabaseDefinition d) => d.Add<Invoices>();
            }
            """)).Should().BeEmpty();

    [Theory]
    [InlineData("public abstract class Invoices : Table { }")]
    [InlineData("public class Invoices<T> : Table { }")]
    [InlineData("public class Entity : Table { } public sealed class People : Entity { }", "d.Add<People>();")]
    [InlineData("public sealed class Invoices : Table { }", "if (Flags.On) d.Add<Invoices>();")]
    public async Task A_table_that_is_none_need_not_be(string types, string define = "") =>
        (await Found(types: types + " public static class Flags { public static bool On; }", define: define))
            .Should().BeEmpty();

    [Fact]
    public async Task A_project_without_a_database_leaves_that_to_others()
    {
        var compilation = SchemaSource.Compile(("Tables.cs", $"using SchemaKit; {Invoices}"));
        (await Found(compilation)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("Pg.Timestamptz().Default(DateTime.UtcNow)", "DateTime.UtcNow")]
    [InlineData("Pg.Uuid().Default(Guid.NewGuid())", "Guid.NewGuid()")]
    [InlineData("Pg.Integer().Default(new Random().Next())", "new Random()")]
    [InlineData("Pg.Text().Default(Environment.MachineName)", "Environment.MachineName")]
    [InlineData("Pg.Text().Default(System.IO.File.ReadAllText(\"x\"))", "System.IO.File.ReadAllText(\"x\")")]
    public async Task A_schema_depends_on_nothing_but_its_source(string column, string read)
    {
        var found = await Found(member: $"public Column<object> Phone {{ get; }} = Make({column});", types: """
            public static class Makers { public static Column<object> Make<T>(Column<T> column) => null!; }
            """, usings: "using static Makers;");
        var named = read.Replace("()", "").Replace("(\"x\")", "").Replace("System.IO.", "");
        found.Should().ContainSingle().Which.Should().EndWith(
            $"warning SK0009 [{read}] The schema depends on {named}, so it may be another with each run. Write the value "
            + "itself, or SQL that the server evaluates.");
    }

    [Theory]
    [InlineData("Pg.Timestamptz().Default(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero))")]
    [InlineData("Pg.Text().Default(System.IO.Path.Combine(\"a\", \"b\"))")]
    public async Task What_is_written_down_is_the_same_tomorrow(string column) => (await Found(
        member: $"public Column<object> Phone {{ get; }} = Make({column});",
        types: "public static class Makers { public static Column<object> Make<T>(Column<T> column) => null!; }",
        usings: "using static Makers;")).Should().BeEmpty();

    [Fact]
    public async Task A_renamed_column_says_what_it_was()
    {
        var found = await Found(committed: Committed, member: "public Column<DateOnly> BornOn { get; } = Pg.Date();");
        found.Should().Equal(
            "Shop.cs(6,44): warning SK0010 [Pg.Text()] users.name is gone from the committed model and email is new. If "
            + "it is the same column, say .WasNamed(\"name\"), or its values are lost.");
    }

    [Theory]
    [InlineData("name", "text", ".WasNamed(\"name\")")]
    [InlineData("email", "text", "")]
    [InlineData("name", "bytea", "")]
    public async Task A_column_that_is_said_or_known_or_another_is_no_rename(string name, string type, string said) =>
        (await Found(
            committed: Committed.Replace("\"name\": \"name\"", $"\"name\": \"{name}\"").Replace("\"text\"", $"\"{type}\""),
            member: "public Column<DateOnly> BornOn { get; } = Pg.Date();",
            said: said)).Should().BeEmpty();

    [Fact]
    public async Task Two_columns_that_are_new_may_be_anything() => (await Found(
        committed: Committed,
        member: "public Column<DateOnly> BornOn { get; } = Pg.Date(); public Column<string> City { get; } = Pg.Text();"))
        .Should().BeEmpty();

    [Fact]
    public async Task A_renamed_table_says_what_it_was()
    {
        var people = Committed.Replace("\"users\"", "\"people\"").Replace("\"name\": \"name\"", "\"name\": \"email\"");
        var found = await Found(committed: people, member: "public Column<DateOnly> BornOn { get; } = Pg.Date();");
        found.Should().Equal(
            "Shop.cs(5,39): warning SK0010 [Pg.BigInt()] people is gone from the committed model and users is new. If it "
            + "is the same table, say t.WasNamed(\"people\"), or its rows are lost.");
        (await Found(committed: people.Replace("\"date\"", "\"time\"").Replace("born_on", "at"))).Should()
            .ContainSingle("most columns are the same");
        (await Found(committed: people.Replace("\"email\"", "\"e\"").Replace("born_on", "at"))).Should().BeEmpty();
    }

    [Fact]
    public async Task A_committed_model_that_is_none_is_an_error_in_it()
    {
        var found = await All(Compile("", "", "", "", ""), """{ "tables": [] }""");
        var fault = found.Should().ContainSingle(d => d.Id == "SK0005").Which;
        fault.GetMessage().Should().Be("This is no model: write it anew with schemakit inspect.");
        fault.Location.GetLineSpan().Path.Should().Be("/app/schemakit.model.json");
    }

    [Fact]
    public async Task Settings_decide_about_them_too() => (await Found(
        types: Invoices, settings: """{ "rules": { "table-not-added": "off" } }""")).Should().BeEmpty();

    private const string Invoices = """
        public sealed class Invoices : Table { public Column<long> Id { get; } = Pg.BigInt(); }
        """;

    private static Task<string[]> Found(
        string member = "", string types = "", string define = "", string usings = "", string said = "",
        string? committed = null, string? settings = null) =>
        Found(Compile(member, types, define, usings, said), committed, settings);

    private static async Task<string[]> Found(
        Compilation compilation, string? committed = null, string? settings = null) =>
        [.. (await All(compilation, committed, settings)).Where(d => s_rules.Contains(d.Id)).Select(Text)];

    private static async Task<ImmutableArray<Diagnostic>> All(
        Compilation compilation, string? committed, string? settings = null)
    {
        var files = new List<AdditionalText>();
        if (committed is not null)
            files.Add(new InMemoryText("/app/schemakit.model.json", committed));
        if (settings is not null)
            files.Add(new InMemoryText("/app/schemakit.json", settings));
        return await compilation.WithAnalyzers([new SchemaAnalyzer()], new AnalyzerOptions([.. files]))
            .GetAnalyzerDiagnosticsAsync();
    }

    private static Compilation Compile(string member, string types, string define, string usings, string said) =>
        SchemaSource.Compile(("Shop.cs", $$"""
            using SchemaKit; {{usings}}
            /// <summary>People.</summary>
            public sealed class Users : Table
            {
                public Column<long> Id { get; } = Pg.BigInt().Identity();
                public Column<string> Email { get; } = Pg.Text(){{said}};
                {{member}}
                protected override void Define(TableDefinition t)
                {
                    t.Comment("People.");
                    t.PrimaryKey(Id);
                    t.Unique(Email);
                }
            }

            /// <summary>The shop.</summary>
            public sealed class ShopDatabase : Database
            {
                protected override void Define(DatabaseDefinition d)
                {
                    d.Add<Users>();
                    {{define}}
                }
            }

            {{types}}
            """));

    private static string Text(Diagnostic d)
    {
        var start = d.Location.GetLineSpan().StartLinePosition;
        var code = d.Location.SourceTree?.GetText().ToString(d.Location.SourceSpan);
        return $"{d.Location.GetLineSpan().Path}({start.Line + 1},{start.Character + 1}): "
            + $"{d.Severity.ToString().ToLowerInvariant()} {d.Id} [{code}] {d.GetMessage()}";
    }
}
