using SchemaKit.Tool.Connections;

namespace SchemaKit.Tool.Tests;

public sealed class ConnectionSettingsTests
{
    [Theory]
    [InlineData("postgresql://ann:s%40crt@db.example:5433/shop?sslmode=verify-full")]
    [InlineData("postgres://ann:s%40crt@db.example:5433/shop?sslmode=verify-full")]
    [InlineData("host=db.example port=5433 dbname=shop user=ann password=s@crt sslmode=verify-full")]
    [InlineData("host = 'db.example' port=5433 dbname=shop user=ann password='s@crt' sslmode=verify-full")]
    [InlineData("Host=db.example;Port=5433;Database=shop;Username=ann;Password=s@crt;SSL Mode=VerifyFull")]
    [InlineData("Server=db.example;Port=5433;Database=shop;User Id=ann;Password=s@crt;SSL Mode=VerifyFull")]
    public void All_that_people_write_means_the_same(string text)
    {
        var settings = ConnectionSettings.Resolve(text, Environment());

        (settings.Host, settings.Port, settings.Database).Should().Be(("db.example", 5433, "shop"));
        (settings.Username, settings.Password).Should().Be(("ann", "s@crt"));
        settings.SslMode.Should().Be(Npgsql.SslMode.VerifyFull);
    }

    [Theory]
    [InlineData("postgresql:///shop?host=/run/pg", "/run/pg")]
    [InlineData("postgresql://%2Frun%2Fpg/shop", "/run/pg")]
    [InlineData("postgresql://[::1]:5432/shop", "::1")]
    [InlineData("host=/run/pg dbname=shop", "/run/pg")]
    public void A_host_is_a_name_an_address_or_a_folder_of_sockets(string text, string host) =>
        ConnectionSettings.Resolve(text, Environment()).Host.Should().Be(host);

    [Fact]
    public void A_quote_and_a_backslash_in_a_value_are_written_as_libpq_reads_them() =>
        ConnectionSettings.Resolve(@"password='it\'s \\ mine' user=ann", Environment())
            .Password.Should().Be(@"it's \ mine");

    [Fact]
    public void The_environment_fills_in_what_is_not_said()
    {
        var settings = ConnectionSettings.Resolve(
            "dbname=shop",
            Environment(("PGHOST", "db.example"), ("PGPORT", "5433"), ("PGDATABASE", "other"), ("PGUSER", "ann")));

        (settings.Host, settings.Port, settings.Database, settings.Username)
            .Should().Be(("db.example", 5433, "shop", "ann"));
    }

    [Fact]
    public void Without_a_word_libpqs_own_defaults_count()
    {
        var settings = ConnectionSettings.Resolve("", Environment());

        settings.Username.Should().Be(System.Environment.UserName);
        settings.Database.Should().Be(System.Environment.UserName);
        settings.Port.Should().Be(5432);
    }

    [Fact]
    public void A_service_comes_before_the_environment_and_after_what_is_said()
    {
        using var folder = new Folder();
        var file = folder.Write(
            "services", "# ours\n[other]\nhost=x\n\n[shop]\nhost=db.example\nport=5433\ndbname=shop\n");

        var settings = ConnectionSettings.Resolve(
            "service=shop dbname=mine",
            Environment(("PGSERVICEFILE", file), ("PGHOST", "elsewhere"), ("PGUSER", "ann")));

        (settings.Host, settings.Port, settings.Database, settings.Username)
            .Should().Be(("db.example", 5433, "mine", "ann"));
    }

    [Fact]
    public void A_service_that_is_not_defined_is_missed_by_name()
    {
        using var folder = new Folder();
        var file = folder.Write("services", "[other]\nhost=x\n");

        Refusal("", ("PGSERVICE", "shop"), ("PGSERVICEFILE", file))
            .Should().Be($"The service shop is not defined: not in {file}.");
        Refusal("service=shop", ("HOME", folder.Path))
            .Should().Be("The service shop is not defined: there is no service file.");
    }

    [Fact]
    public void A_line_of_a_service_that_is_none_is_named()
    {
        using var folder = new Folder();
        var file = folder.Write("services", "[shop]\nhost\n");

        Refusal("service=shop", ("PGSERVICEFILE", file))
            .Should().Be($"{file}(2): the line has no =; write keyword=value.");
    }

    [Theory]
    [InlineData("shop", "--connection is neither a URI nor keywords and values such as host=localhost dbname=shop.")]
    [InlineData("host=x port=many", "The connection's port is no known keyword, or has a value that it cannot have.")]
    [InlineData(
        "host=x pasword=secret",
        "The connection's pasword is no known keyword, or has a value that it cannot have.")]
    public void What_cannot_be_understood_is_refused_without_its_value(string text, string message) =>
        Refusal(text).Should().Be(message).And.NotContain("secret");

    private static string Refusal(string text, params (string Name, string Value)[] variables) =>
        FluentActions.Invoking(() => ConnectionSettings.Resolve(text, Environment(variables)))
            .Should().Throw<FailureException>().Which.Message;

    private static Func<string, string?> Environment(params (string Name, string Value)[] variables) =>
        name => variables.FirstOrDefault(v => v.Name == name).Value;
}
