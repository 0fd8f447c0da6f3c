using SchemaKit.Testing.Clusters;

namespace SchemaKit.Testing.Tests;

/// <summary>Packages arrive without links and without the right to run.</summary>
public sealed class PackageCacheTests
{
    [Fact]
    public async Task A_copy_has_the_links_that_the_package_lost_and_everybody_may_run_it()
    {
        using var folder = new TemporaryFolder();
        var server = folder.File("server", "native", "bin", "postgres");
        folder.File("library", "native", "lib", "libpq.so.5.17");
        folder.File(
            """[{"source":"native/lib/libpq.so.5.17","target":"native/lib/libpq.so.5"}]""",
            "native", "pg-symlinks.json");
        UnixAccess.IsOpenToOthers(server).Should().BeFalse();

        var bin = await CopyAsync(folder);

        UnixAccess.IsOpenToOthers(Path.Combine(bin, "postgres")).Should().BeTrue();
        var link = new FileInfo(Path.Combine(bin, "..", "lib", "libpq.so.5"));
        link.LinkTarget.Should().Be("libpq.so.5.17");
        (await File.ReadAllTextAsync(link.FullName)).Should().Be("library");
    }

    [Fact]
    public async Task A_package_is_copied_once_until_it_is_upgraded()
    {
        using var folder = new TemporaryFolder();
        var server = folder.File("server", "native", "bin", "postgres");
        var first = await CopyAsync(folder);

        (await CopyAsync(folder)).Should().Be(first);
        File.SetLastWriteTimeUtc(server, DateTime.UnixEpoch);
        (await CopyAsync(folder)).Should().NotBe(first);
    }

    private static Task<string> CopyAsync(TemporaryFolder folder) =>
        PackageCache.CopyAsync(folder.Combine("native"), folder.Combine("cache"), CancellationToken.None);
}
