namespace SchemaKit.Postgres.Tests.Ddl;

public sealed class GrantDdlTests(EverythingDatabase database) : IClassFixture<EverythingDatabase>
{
    [Theory]
    [InlineData("nspacl", "pg_namespace", "nspname = 'app'", "pg_monitor=UC")]
    [InlineData("nspacl", "pg_namespace", "nspname = 'public'", "")]
    [InlineData("typacl", "pg_type", "typname = 'zip code'", "pg_monitor=U*")]
    [InlineData("relacl", "pg_class", "relname = 'ticket numbers'", "=rU")]
    [InlineData("relacl", "pg_class", "relname = 'events' and relkind = 'p'", "=r")]
    [InlineData("attacl", "pg_attribute", "attrelid = 'app.events'::regclass and attname = 'kind'", "pg_monitor=rw")]
    [InlineData("relacl", "pg_class", "relname = 'all_rooms'", "=r")]
    [InlineData("relacl", "pg_class", "relname = 'seats' and relkind = 'm'", "pg_monitor=r")]
    [InlineData("proacl", "pg_proc", "proname = 'Counts of'", "pg_monitor=X")]
    [InlineData("defaclacl", "pg_default_acl", "defaclobjtype = 'r' and defaclnamespace <> 0", "pg_monitor=r")]
    [InlineData("defaclacl", "pg_default_acl", "defaclobjtype = 'f'", "")]
    [InlineData("defaclacl", "pg_default_acl", "defaclobjtype = 'T'", "=U pg_monitor=U*")]
    public async Task Roles_have_the_privileges_that_the_model_says(
        string acl, string catalogue, string condition, string expected) =>
        (await database.Server.ValueAsync(
            $"""
            select coalesce(string_agg(split_part(item::text, '/', 1), ' ' order by item::text), '')
            from {catalogue}, unnest({acl}) item
            where {condition} and item::text not like current_user || '=%'
                and item::text not like 'pg_database_owner=%'
            """)).Should().Be(expected);
}
