namespace SchemaKit.Tool.Tests;

/// <summary>Projects outside the repository, which see nothing of its settings.</summary>
public sealed class ProjectTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("schemakit-tests-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_project_is_built_and_read_and_its_errors_are_shown()
    {
        var project = Write("Shop.csproj", Project("<TargetFramework>net10.0</TargetFramework>"));
        Write("ShopDatabase.cs", """
            public sealed class ShopDatabase : SchemaKit.Database
            {
                protected override void Define(SchemaKit.DatabaseDefinition d) => d.Schema("shop");
            }
            """);
        (await Run.Async("script", "--project", _folder)).Should()
            .Be(new Run(ExitCode.Clean, "create schema shop;\n", $"Building {_folder} …\n"));

        Write("Broken.cs", "class Broken { int x = \"\"; }");
        var broken = await Run.Async("script", "--project", project);
        broken.ExitCode.Should().Be(ExitCode.Failure);
        broken.Output.Should().BeEmpty();
        broken.Error.Should().StartWith($"Building {project} …\n").And.Contain("Broken.cs(1,24): error CS0029: ")
            .And.EndWith($"{project} does not build.\n");

        (await Run.Async("script", "--project", project, "--no-build")).Should()
            .Be(new Run(ExitCode.Clean, "create schema shop;\n", ""));
    }

    [Fact]
    public async Task A_model_of_a_later_package_is_refused_with_its_version()
    {
        var project = Write("SchemaKit.csproj", """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <InformationalVersion>9.0.0</InformationalVersion>
              </PropertyGroup>
            </Project>
            """);
        Write("Later.cs", """
            namespace SchemaKit
            {
                public abstract class Database;
                public sealed class ShopDatabase : Database;
            }

            namespace SchemaKit.Model
            {
                public static class DatabaseModel { public static string Of(Database database) => "shop"; }
                public static class ModelJson { public static string Write(string model) => "{ \"version\": 9 }"; }
            }
            """);
        (await Run.Async("inspect", "--project", project)).Error.Should().Be(
            $"Building {project} …\nThis tool cannot read what SchemaKit 9.0.0 wrote (The model has version 9, "
            + "but only version 1 can be read): use versions of the package and of the tool that belong together.\n");
    }

    [Fact]
    public async Task A_project_that_was_never_built_is_not_taken_as_it_is()
    {
        var project = Write("Shop.csproj", Project("<TargetFramework>net10.0</TargetFramework>"));
        var output = Path.Combine(_folder, "bin", "Release", "net10.0", "Shop.dll");
        (await Run.Async("script", "--project", project, "--no-build", "--configuration", "Release"))
            .Should().Be(Failure($"{output} does not exist: build {project} first."));
    }

    [Fact]
    public async Task One_of_several_frameworks_is_to_be_chosen()
    {
        var project = Write("Shop.csproj", Project("<TargetFrameworks>net10.0;net11.0</TargetFrameworks>"));
        (await Run.Async("script", "--project", project, "--no-build"))
            .Should().Be(Failure($"{project} is built for net10.0;net11.0: choose one with --framework."));
        (await Run.Async("script", "--project", project, "--no-build", "--framework", "net10.0"))
            .Error.Should().EndWith($"Shop.dll does not exist: build {project} first.\n");
    }

    [Fact]
    public async Task A_missing_project_is_named() =>
        (await Run.Async("script", "--project", "no/such.csproj"))
            .Should().Be(Failure("no/such.csproj does not exist."));

    [Fact]
    public async Task A_folder_holds_one_project() =>
        (await Run.Async("script", "--project", _folder))
            .Should().Be(Failure($"{_folder} holds 0 projects: name one project file."));

    private static Run Failure(string message) => new(ExitCode.Failure, "", $"{message}\n");

    private static string Project(string framework) => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>{framework}</PropertyGroup>
          <ItemGroup>
            <Reference Include="{typeof(Database).Assembly.Location}" />
          </ItemGroup>
        </Project>
        """;

    private string Write(string file, string text)
    {
        var path = Path.Combine(_folder, file);
        File.WriteAllText(path, text);
        return path;
    }
}
