using SchemaKit.Rules;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests.Rules;

/// <summary>Dependencies that a live database declares in comments, which its tables have no other place for.</summary>
public class DependencyLineTests
{
    [Fact]
    public async Task A_comment_of_a_live_table_declares_what_normal_forms_are_judged_by()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RunAsync(
            """
            create table users (id bigint primary key, postal_code text not null, city text not null);
            comment on table users is 'People.
            sk:determines postal_code -> city';
            """);

        var report = Linter.Check(await PostgresCatalog.ReadAsync(pg.DataSource), RuleSettings.Default);

        report.Findings.Where(f => f.Rule == Rule.TransitiveDependency).Select(f => f.Message).Should().Equal(
            "postal_code determines city; postal_code is not a key of users, and city is in no key: the key is (id). "
            + "Move it to a table with the key postal_code.");
    }
}
