using SchemaKit.Testing.Clusters;

namespace SchemaKit.Testing.Tests;

public sealed class RunAsUserTests
{
    [Fact]
    public void The_user_of_the_servers_package_comes_first() =>
        RunAsUser.FindIn(["nobody:x:65534:65533::/:", "postgres:x:101:104:PostgreSQL:/var/lib/postgresql:/bin/bash"])
            .Should().Be(new RunAsUser("postgres", 101, 104));

    [Fact]
    public void A_negative_id_is_read_as_the_kernel_counts_it() =>
        RunAsUser.FindIn(["# comment", "nobody:*:-2:-2:Unprivileged User:/var/empty:/usr/bin/false"])
            .Should().Be(new RunAsUser("nobody", uint.MaxValue - 1, uint.MaxValue - 1));

    [Fact]
    public void A_machine_with_none_of_the_users_has_nobody_to_run_the_server() =>
        RunAsUser.FindIn(["root:x:0:0:root:/root:/bin/bash"]).Should().BeNull();
}
