using SchemaKit.Testing.Clusters;

namespace SchemaKit.Testing.Tests;

public sealed class RunRootTests
{
    private static readonly EphemeralPostgresOptions s_private = new() { Isolation = Isolation.Cluster };

    [Fact]
    public async Task Clusters_that_start_at_once_on_a_new_machine_make_one_template()
    {
        using var place = new TemporaryFolder();
        await using var registry = At(place.Combine("sk"));

        var all = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => StartAsync(registry)));

        var servers = await Task.WhenAll(all.Select(pg => pg.PostmasterAsync()));
        servers.Should().OnlyHaveUniqueItems();
        Directory.GetDirectories(place.Combine("sk"), "*.template*").Should().ContainSingle();
        Directory.GetFiles(place.Combine("sk"), "*.lease").Should().HaveCount(4);

        foreach (var pg in all)
            await pg.DisposeAsync();

        Directory.GetDirectories(place.Combine("sk", "r")).Should().BeEmpty();
        Directory.GetFiles(place.Combine("sk"), "*.lease").Should().BeEmpty();
    }

    [Fact]
    public async Task A_template_that_was_never_finished_is_made_anew()
    {
        using var place = new TemporaryFolder();
        await using (var registry = At(place.Combine("sk")))
            await (await StartAsync(registry)).DisposeAsync();

        var template = Directory.GetDirectories(place.Combine("sk"), "*.template").Single();
        Directory.Move(template, template + ".tmp");
        File.Delete(Path.Combine(template + ".tmp", "PG_VERSION"));

        await using (var registry = At(place.Combine("sk")))
        {
            await using var pg = await StartAsync(registry);
            (await pg.ScalarAsync("select 1")).Should().Be(1);
        }

        Directory.Exists(template + ".tmp").Should().BeFalse();
    }

    [Fact]
    public async Task A_dead_lease_is_swept_up_with_its_directory_and_a_live_one_is_left_alone()
    {
        using var place = new TemporaryFolder();
        var root = await RunRoot.OpenAsync(place.Combine("sk"), RunAsUser.Find(), CancellationToken.None);
        var live = await root.ClaimAsync(CancellationToken.None);
        Directory.CreateDirectory(live.Data);
        Directory.CreateDirectory(root.RunOf("1-dead"));
        await File.WriteAllTextAsync(root.LeaseOf("1-dead"), "");

        var next = await root.ClaimAsync(CancellationToken.None);

        Directory.Exists(root.RunOf("1-dead")).Should().BeFalse();
        File.Exists(root.LeaseOf("1-dead")).Should().BeFalse();
        Directory.Exists(live.Data).Should().BeTrue();

        live.Delete();
        next.Delete();
        Directory.GetFiles(root.Folder, "*.lease").Should().BeEmpty();
    }

    [Fact]
    public async Task A_process_that_merely_has_the_number_of_a_dead_server_is_not_touched()
    {
        using var place = new TemporaryFolder();
        var root = await RunRoot.OpenAsync(place.Combine("sk"), RunAsUser.Find(), CancellationToken.None);
        var dead = new RunDirectory(root.RunOf("1-dead"), lease: null);
        Directory.CreateDirectory(dead.Data);
        await File.WriteAllTextAsync(root.LeaseOf("1-dead"), "");
        await File.WriteAllTextAsync(Path.Combine(dead.Data, "postmaster.pid"), $"{Environment.ProcessId}\n");

        (await root.ClaimAsync(CancellationToken.None)).Delete();

        Directory.Exists(dead.Folder).Should().BeFalse("and this process lives to say so");
    }

    [Fact]
    public async Task A_folder_that_is_a_link_is_refused()
    {
        using var place = new TemporaryFolder();
        Directory.CreateDirectory(place.Combine("real"));
        File.CreateSymbolicLink(place.Combine("sk"), place.Combine("real"));

        var open = () => RunRoot.OpenAsync(place.Combine("sk"), RunAsUser.Find(), CancellationToken.None);

        await open.Should().ThrowAsync<PostgresUnavailableException>().WithMessage(
            $"{place.Path}/sk is a link or belongs to another user, so nothing may be kept in it; delete it.");
    }

    [Fact]
    public async Task The_usual_place_leaves_room_for_a_socket_address()
    {
        await using var pg = await EphemeralPostgres.StartAsync();

        var socket = Path.Combine(pg.Host(), RunDirectory.SocketName);
        File.Exists(socket).Should().BeTrue();
        socket.Length.Should().BeLessThan(104);
    }

    private static ClusterRegistry At(string folder) =>
        new(user => RunRoot.OpenAsync(folder, user, CancellationToken.None));

    private static Task<EphemeralPostgres> StartAsync(ClusterRegistry registry) =>
        EphemeralPostgres.StartAsync(s_private, Machine.With(), registry, CancellationToken.None);
}
