using SchemaKit.Rules;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests.Rules;

/// <summary>What a server makes of names, and what the rules of names say of a live database.</summary>
public class NamesOfTheServerTests
{
    [Fact]
    public async Task Names_that_the_server_made_itself_are_no_findings()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RunAsync("""
            create table users (id bigint generated always as identity primary key, email text not null unique);
            create table orders (
              id bigserial primary key,
              user_id bigint not null references users on delete cascade,
              total numeric not null check (total > 0)
            );
            create index on orders (user_id);
            """);

        var findings = await FindingsAsync(pg, RuleSettings.PostgresWiki.With(Rule.ConstraintName, Severity.Warning));

        findings.Where(f => f.Rule.Id.StartsWith("SK10", StringComparison.Ordinal)).Select(f => f.Message)
            .Should().BeEmpty(
                "the triggers behind the foreign key and the names of keys and sequences are the server's");
    }

    [Theory]
    [InlineData('a', 70)]
    [InlineData('ö', 32)]
    public async Task A_name_that_the_server_cut_is_said_to_be_cut_perhaps(char letter, int count)
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RunAsync($"""create table t (id bigint, "{new string(letter, count)}" text)""");

        (await FindingsAsync(pg, RuleSettings.Default)).Where(f => f.Rule == Rule.IdentifierTooLong)
            .Should().ContainSingle().Which.Severity.Should().Be(Severity.Info);
    }

    [Theory]
    [InlineData("a b", false)]
    [InlineData("a-b", false)]
    [InlineData("1st", false)]
    [InlineData("$a", false)]
    [InlineData("a$b", true)]
    [InlineData("größe", true)]
    public async Task A_name_is_read_without_quotes_or_not(string name, bool isRead)
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RunAsync($"create table t (\"{name}\" bigint)");

        var read = () => pg.RunAsync($"select t.{name} from t");

        if (isRead)
            await read.Should().NotThrowAsync();
        else
            await read.Should().ThrowAsync<Exception>();
    }

    private static async Task<IReadOnlyList<Finding>> FindingsAsync(EphemeralPostgres pg, RuleSettings settings) =>
        Linter.Check(await PostgresCatalog.ReadAsync(pg.DataSource), settings).Findings;
}
