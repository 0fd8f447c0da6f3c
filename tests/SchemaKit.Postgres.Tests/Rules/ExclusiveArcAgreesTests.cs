using Npgsql;
using SchemaKit.Rules;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests.Rules;

/// <summary>
/// A check that SK7003 takes for one that holds an arc refuses the row that breaks it, and another does not.
/// </summary>
public class ExclusiveArcAgreesTests
{
    [Theory]
    [InlineData("num_nonnulls(owner_user_id, owner_group_id) = 1")]
    [InlineData("num_nonnulls(owner_user_id, owner_group_id) < 2")]
    [InlineData("num_nulls(owner_user_id, owner_group_id) >= 1")]
    [InlineData("num_nonnulls(owner_user_id, owner_group_id) >= 1")]
    [InlineData("num_nonnulls(owner_user_id, owner_group_id) in (0, 1)")]
    [InlineData("owner_user_id is null or owner_group_id is null")]
    [InlineData("owner_user_id is not null or owner_group_id is not null")]
    [InlineData("(owner_user_id is null) <> (owner_group_id is null)")]
    [InlineData("not (owner_user_id is not null and owner_group_id is not null)")]
    [InlineData("(owner_user_id is not null)::int + (owner_group_id is not null)::int = 1")]
    [InlineData("case when owner_user_id is null then owner_group_id is not null else owner_group_id is null end")]
    [InlineData("coalesce(owner_user_id, owner_group_id) is not null")]
    public async Task The_server_refuses_what_the_rule_says_it_refuses(string condition)
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RunAsync($"""
            create table users (id bigint primary key);
            create table groups (id bigint primary key);
            create table files (
              owner_user_id bigint references users,
              owner_group_id bigint references groups,
              constraint chk_files_owner check ({condition})
            );
            insert into users values (1);
            insert into groups values (1);
            """);
        var isOpen = Linter.Check(await PostgresCatalog.ReadAsync(pg.DataSource)).Findings
            .Any(finding => finding.Rule == Rule.OpenExclusiveArc);

        var fillBoth = () => pg.RunAsync("insert into files values (1, 1)");

        if (isOpen)
            await fillBoth.Should().NotThrowAsync();
        else
            (await fillBoth.Should().ThrowAsync<PostgresException>()).Which.SqlState.Should().Be("23514");
    }
}
