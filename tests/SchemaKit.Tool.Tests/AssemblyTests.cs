using System.Text.Json;
using SchemaKit.Model;

namespace SchemaKit.Tool.Tests;

public sealed class AssemblyTests
{
    [Fact]
    public async Task A_class_library_is_read_with_its_own_packages_and_its_own_runtime()
    {
        var run = await Bookshop("BookshopDatabase");
        run.ExitCode.Should().Be(ExitCode.Clean);
        var printedAt = ModelJson.Read(run.Output).Table(new("public", "books"))!.Column("printed_at")!;
        printedAt.Comment.Should().Be("/printed");
        printedAt.Location!.File.Should().EndWith("Books.cs");
    }

    [Fact]
    public async Task What_the_schema_prints_is_no_result() =>
        (await Bookshop("BookshopDatabase")).Error.Should().Be("{ \"command line\": \"2.0.0.0\" }\ninput: 0\n");

    [Fact]
    public async Task A_program_is_read()
    {
        var run = await Run.Async("inspect", "--assembly", Built.Politics);
        run.Error.Should().BeEmpty();
        ModelJson.Read(run.Output).Tables.Select(t => t.Name.ToString()).Should().Contain("public.politicians");
    }

    [Fact]
    public async Task A_test_project_is_read()
    {
        var run = await Run.Async("inspect", "--assembly", typeof(AssemblyTests).Assembly.Location);
        run.Error.Should().BeEmpty();
        ModelJson.Read(run.Output).Schemas.Should().ContainSingle().Which.Name.Should().Be("tests");
    }

    [Fact]
    public async Task Findings_have_a_file_and_a_line()
    {
        string[] source = ["--assembly", Built.Bookshop, "--database", "BookshopDatabase"];
        var run = await Run.Async(["lint", "--format", "json", .. source]);
        run.ExitCode.Should().Be(ExitCode.Findings);
        using var json = JsonDocument.Parse(run.Output);
        var location = json.RootElement.GetProperty("findings").EnumerateArray()
            .Single(f => f.GetProperty("rule").GetString() == "SK2001").GetProperty("location");
        location.GetProperty("file").GetString().Should().EndWith("Books.cs");
        location.GetProperty("line").GetInt32().Should().Be(9);
    }

    [Theory]
    [InlineData("BookshopDatabase")]
    [InlineData("Bookshop.BookshopDatabase")]
    public async Task A_database_is_chosen_by_its_short_or_its_full_name(string name) =>
        (await Bookshop(name)).ExitCode.Should().Be(ExitCode.Clean);

    [Fact]
    public async Task Several_databases_are_listed() =>
        (await Run.Async("lint", "--assembly", Built.Bookshop)).Should().Be(Failure(
            "Bookshop.dll has several database classes: choose one with --database: Bookshop.BookshopDatabase, "
            + "Bookshop.EndlessDatabase, Bookshop.ExitingDatabase, Bookshop.FaultyDatabase, Bookshop.NamedDatabase, "
            + "Bookshop.ThrowingDatabase."));

    [Fact]
    public async Task An_unknown_database_is_refused_with_those_there_are() =>
        (await Bookshop("Shop")).Should().Be(Failure(
            "Bookshop.dll has no database class Shop, but Bookshop.BookshopDatabase, Bookshop.EndlessDatabase, "
            + "Bookshop.ExitingDatabase, Bookshop.FaultyDatabase, Bookshop.NamedDatabase, Bookshop.ThrowingDatabase."));

    [Fact]
    public async Task An_assembly_without_database_is_told_what_to_write() =>
        (await Run.Async("lint", "--assembly", Built.Tool)).Should().Be(Failure(
            "SchemaKit.Tool.dll has no database class: write one, public sealed class ShopDatabase : "
            + "SchemaKit.Database, or name the project that has it."));

    [Fact]
    public async Task A_file_that_is_no_assembly_is_refused() =>
        (await Run.Async("lint", "--assembly", Path.ChangeExtension(Built.Bookshop, ".xml"))).Should().Be(
            Failure("Bookshop.xml is no .NET assembly."));

    [Fact]
    public async Task A_missing_file_is_named() =>
        (await Run.Async("lint", "--assembly", "no/such.dll")).Should().Be(Failure("no/such.dll does not exist."));

    [Fact]
    public async Task A_database_that_wants_arguments_is_refused() =>
        (await Bookshop("NamedDatabase")).Should().Be(Failure(
            "Bookshop.NamedDatabase has no constructor without parameters: give it one, so that it can be created "
            + "here."));

    [Fact]
    public async Task Every_fault_of_the_schema_is_shown_with_its_place()
    {
        var run = await Bookshop("FaultyDatabase");
        run.ExitCode.Should().Be(ExitCode.Failure);
        run.Output.Should().BeEmpty();
        var lines = run.Error.TrimEnd('\n').Split('\n');
        lines.Should().HaveCount(2);
        lines[0].Should().MatchRegex(@"FaultyDatabase\.cs\(12\): .*Books");
        lines[1].Should().MatchRegex(@"FaultyDatabase\.cs\(13\): .*Shops");
    }

    [Fact]
    public async Task An_exception_is_shown_with_its_place_and_without_its_stack()
    {
        var run = await Bookshop("ThrowingDatabase");
        run.ExitCode.Should().Be(ExitCode.Failure);
        run.Error.Should().MatchRegex(
            @"ThrowingDatabase\.cs\(9\): ThrowingDatabase threw InvalidOperationException: Sequence contains no "
            + "elements\n$").And.NotContain("   at ");
    }

    [Fact]
    public async Task Verbose_shows_the_stack() =>
        (await Bookshop("ThrowingDatabase", "--verbose")).Error.Should()
            .Contain("   at Bookshop.ThrowingDatabase.Missing()");

    [Fact]
    public async Task A_process_that_ends_early_is_a_failure() =>
        (await Bookshop("ExitingDatabase")).Should().Be(
            Failure($"{Built.Bookshop} was not read: the process that ran it ended with code 7."));

    [Fact]
    public async Task A_library_without_its_packages_says_how_to_find_them()
    {
        var folder = Directory.CreateTempSubdirectory("schemakit-tests-").FullName;
        var alone = Path.Combine(folder, "Bookshop.dll");
        File.Copy(Built.Bookshop, alone);
        File.WriteAllText(
            Path.ChangeExtension(alone, ".deps.json"),
            (await File.ReadAllTextAsync(Path.ChangeExtension(Built.Bookshop, ".deps.json")))
                .Replace("Humanizer.Core/2.14.1", "Humanizer.Core/2.14.0-none")
                .Replace("humanizer.core/2.14.1", "humanizer.core/2.14.0-none"));

        var run = await Run.Async("inspect", "--assembly", alone, "--database", "BookshopDatabase");

        run.ExitCode.Should().Be(ExitCode.Failure);
        run.Output.Should().BeEmpty();
        run.Error.Should().Contain("'Humanizer.Core'").And.EndWith(
            "A package is missing: restore the project, or name it with --project.\n");
        Directory.Delete(folder, recursive: true);
    }

    private static Task<Run> Bookshop(string database, params string[] options) =>
        Run.Async(["inspect", "--assembly", Built.Bookshop, "--database", database, .. options]);

    private static Run Failure(string message) => new(ExitCode.Failure, "", $"{message}\n");
}
