using System.Text.Json;
using SchemaKit.Model;

namespace SchemaKit.Tool.Tests;

public sealed class NormalizeSchemaTests
{
    private static readonly string s_model = ModelJson.Write(new DatabaseModel
    {
        Tables =
        [
            new(new("public", "users"))
            {
                Columns = [new("id", new("bigint")), new("postal_code", new("text")), new("city", new("text"))],
                PrimaryKey = new("pk_users", ["id"]),
                Dependencies = [new(["postal_code"], ["city"])],
            },
            new(new("public", "plain")) { Columns = [new("id", new("bigint"))], PrimaryKey = new("pk_plain", ["id"]) },
        ],
    });

    [Fact]
    public async Task The_better_design_is_shown() =>
        (await Normalize()).Should().Be(new Run(
            ExitCode.Clean,
            """
            users becomes
              users (id*, postal_code)
                postal_code refers to postal_codes
              postal_codes (postal_code*, city)

            """.ReplaceLineEndings("\n"),
            ""));

    [Fact]
    public async Task Json_has_the_tables_and_both_scripts()
    {
        using var answer = JsonDocument.Parse((await Normalize("--format", "json")).Output);
        var design = answer.RootElement.EnumerateArray().Single();
        design.GetProperty("table").GetString().Should().Be("public.users");
        design.GetProperty("tables").EnumerateArray().Select(t => t.GetProperty("name").GetString()).Should().Equal(
            "public.users", "public.postal_codes");
        design.GetProperty("move").GetString().Should().StartWith("begin;").And.Contain("select distinct");
        design.GetProperty("drop").GetString().Should().Contain("drop column city");
    }

    [Fact]
    public async Task Sql_moves_first_and_drops_last()
    {
        var script = (await Normalize("--format", "sql", "--view")).Output;
        script.IndexOf("insert into public.postal_codes", StringComparison.Ordinal).Should().BePositive()
            .And.BeLessThan(script.IndexOf("drop column city", StringComparison.Ordinal));
        script.Should().Contain("create view public.users with (security_invoker = true) as");
        (await Normalize("--format", "sql")).Output.Should().NotContain("create view");
    }

    [Fact]
    public async Task CSharp_is_the_classes_with_what_the_database_adds() =>
        (await Normalize("--format", "csharp")).Should().Be(new Run(
            ExitCode.Clean,
            """
            // public.users becomes what is below. Add to the database:
            //     d.Add<PostalCodes>();

            using SchemaKit;

            public sealed class PostalCodes : Table
            {
                public Column<string> PostalCode { get; } = Pg.Text();
                public Column<string> City { get; } = Pg.Text();

                protected override void Define(TableDefinition t)
                {
                    t.Comment("What postal_code determines: city.");
                    t.PrimaryKey(PostalCode);
                }
            }

            public sealed class Users : Table
            {
                public Column<long> Id { get; } = Pg.BigInt();
                public Column<string> PostalCode { get; } = Pg.ForeignKey((PostalCodes p) => p.PostalCode);

                protected override void Define(TableDefinition t)
                {
                    t.PrimaryKey(Id);
                    t.Index(PostalCode);
                }
            }

            """.ReplaceLineEndings("\n"),
            ""));

    [Fact]
    public async Task One_table_can_be_chosen()
    {
        (await Normalize("--table", "plain")).Output.Should().Be("No declared dependency asks for another design.\n");
        (await Normalize("--table", "nowhere")).Error.Should().Contain(
            "There is no table nowhere: write schema.name, as findings do.");
    }

    [Fact]
    public async Task The_settings_declare_dependencies_too()
    {
        using var folder = new Folder();
        var settings = folder.Write(
            "schemakit.json", """{ "dependencies": { "public.users": ["city -> name"] } }""");
        var model = ModelJson.Write(new DatabaseModel
        {
            Tables =
            [
                new(new("public", "users"))
                {
                    Columns = [new("id", new("bigint")), new("city", new("text")), new("name", new("text"))],
                    PrimaryKey = new("pk_users", ["id"]),
                },
            ],
        });

        var run = await Run.With(new() { Input = model }, "normalize", "--model", "-", "--settings", settings);

        run.Output.Should().Contain("cities (city*, name)");
    }

    [Fact]
    public async Task What_the_settings_misspell_is_refused_in_place()
    {
        using var folder = new Folder();
        var settings = folder.Write(
            "schemakit.json",
            """
            { "dependencies": {
                "public.user": ["city -> name"],
                "public.users": ["postal_code -> citi"]
            } }
            """);

        var run = await Normalize("--settings", settings);

        run.ExitCode.Should().Be(ExitCode.Failure);
        run.Output.Should().BeEmpty();
        run.Error.ReplaceLineEndings("\n").Should().Be(
            $"{settings}(2): The settings declare city -> name of public.user, which is no table. "
            + "Did you mean public.users?\n"
            + $"{settings}(3): The dependency postal_code -> citi names citi, which is no column of users. "
            + "Did you mean city?\n");
    }

    [Fact]
    public async Task A_file_of_dependencies_takes_the_place_of_a_schema()
    {
        (await Run.Async("normalize")).Error.Should().Contain(
            "--model x.json or --connection; or give --dependencies x.json.");
        (await Normalize("--dependencies", "x.json")).Error.Should().Contain("a schema comes from one place");
        (await Run.With(new() { Input = "{}" }, ["normalize", "--dependencies", "-", "--format", "sql"]))
            .Error.Should().Contain("--dependencies knows no types: --format sql needs a schema.");
    }

    private static Task<Run> Normalize(params string[] options) =>
        Run.With(new() { Input = s_model }, ["normalize", "--model", "-", .. options]);
}
