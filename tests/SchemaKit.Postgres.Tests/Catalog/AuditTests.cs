using SchemaKit.Model;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests.Catalog;

/// <summary>That <see cref="CatalogAudit"/> finds what is missing; every round trip asks it.</summary>
public sealed class AuditTests
{
    [Fact]
    public async Task The_audit_sees_what_is_missing()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.RowsAsync("create table t (a int primary key, check (a > 0)); comment on column t.a is 'Its key.'");
        var table = (await PostgresCatalog.ReadAsync(pg.DataSource)).Tables.Single();

        var partial = new DatabaseModel { Tables = [table with { Checks = [], PrimaryKey = null, Columns = [] }] };

        (await CatalogAudit.DifferencesAsync(pg, partial)).Should().Equal("columns: 1, not 0", "constraints: 2, not 0", "comments: 1, not 0");
    }
}
