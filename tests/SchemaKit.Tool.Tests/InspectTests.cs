using SchemaKit.CSharp;
using SchemaKit.Model;

namespace SchemaKit.Tool.Tests;

public sealed class InspectTests
{
    private static readonly DatabaseModel s_shop = ModelJson.Read(Models.Shop);

    private static readonly DatabaseModel s_odd = new()
    {
        Tables = [new(new("public", "users")) { OfType = new("public", "person") }],
    };

    [Fact]
    public async Task The_model_is_printed() =>
        (await Inspect("--format", "json")).Should().Be(new Run(ExitCode.Clean, Models.Shop, ""));

    [Fact]
    public async Task The_model_goes_to_a_file()
    {
        using var folder = new Folder();
        (await Inspect("--output", folder.File("shop.json"))).Should().Be(new Run(ExitCode.Clean, "", ""));
        (await File.ReadAllTextAsync(folder.File("shop.json"))).Should().Be(Models.Shop);
    }

    [Theory]
    [InlineData("AppDatabase")]
    [InlineData("ShopDatabase", "Acme.Shop")]
    [InlineData("ShopDatabase", "Acme.ShopDatabase")]
    public async Task The_classes_are_printed(string database, string? space = null) =>
        (await Inspect(["--format", "csharp", .. space is null ? [] : new[] { "--namespace", space }]))
            .Should().Be(new Run(ExitCode.Clean, SchemaSource.Of(s_shop, database).ToText(space), ""));

    [Fact]
    public async Task Each_class_gets_a_file()
    {
        using var folder = new Folder();
        var output = folder.File("Schema");
        (await Inspect("--format", "csharp", "--namespace", "Shop", "--output", output))
            .Should().Be(new Run(ExitCode.Clean, "", $"Wrote 3 files to {output}.\n"));
        Directory.GetFiles(output).Select(Path.GetFileName)
            .Should().BeEquivalentTo("Orders.cs", "ShopDatabase.cs", "Users.cs");
        (await File.ReadAllTextAsync(Path.Combine(output, "Users.cs"))).Should().Be("""
            using SchemaKit;

            namespace Shop;

            public sealed class Users : Table
            {
                public Column<long> Id { get; } = Pg.BigInt().Comment("Counted up.");

                protected override void Define(TableDefinition t)
                {
                    t.Comment("People who can sign in.");
                    t.PrimaryKey(Id);
                }
            }

            """);
    }

    [Fact]
    public async Task A_file_that_is_there_stays()
    {
        using var folder = new Folder();
        var file = folder.Write("Users.cs", "// mine");
        (await Inspect("--format", "csharp", "--output", folder.Path))
            .Should().Be(new Run(ExitCode.Failure, "", $"{file} is there already; choose a folder without it.\n"));
        Directory.GetFiles(folder.Path).Should().ContainSingle();
        (await File.ReadAllTextAsync(file)).Should().Be("// mine");
    }

    [Fact]
    public async Task What_cannot_be_said_is_counted()
    {
        var run = await Run.With(
            new() { Input = ModelJson.Write(s_odd) }, "inspect", "--model", "-", "--format", "csharp");
        run.ExitCode.Should().Be(ExitCode.Clean);
        run.Error.Should().Be("1 thing cannot be said in C#: search for \"// Left out\".\n");
        run.Output.Should().Contain("        // Left out: that it is a table of the type public.person.\n");
    }

    [Theory]
    [InlineData("Acme..Shop is no namespace; write one as in Acme.Shop.", "csharp", "Acme..Shop")]
    [InlineData("new is no namespace; write one as in Acme.Shop.", "csharp", "new")]
    [InlineData("--namespace is about classes: it goes with --format csharp.", "json", "Shop")]
    public async Task A_namespace_is_one_of_classes(string message, string format, string space) =>
        (await Inspect("--format", format, "--namespace", space))
            .Should().Be(new Run(ExitCode.Failure, "", $"{message}\n"));

    private static Task<Run> Inspect(params string[] options) =>
        Run.With(new() { Input = Models.Shop }, ["inspect", "--model", "-", .. options]);
}
