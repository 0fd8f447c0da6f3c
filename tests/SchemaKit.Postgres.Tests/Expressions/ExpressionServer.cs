using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests.Expressions;

/// <summary>Asks a server whether two texts are one expression to it: it writes both back, in its own words.</summary>
public sealed class ExpressionServer : IAsyncLifetime
{
    private EphemeralPostgres? _postgres;

    internal EphemeralPostgres Postgres => _postgres ?? throw new InvalidOperationException("It has not started.");

    public async Task InitializeAsync()
    {
        _postgres = await EphemeralPostgres.StartAsync();
        await Postgres.RunAsync("""
            create schema s;
            create function s.f(a int default 1, b int default 2) returns int language sql immutable as 'select 1';
            create function s.g(variadic a int[]) returns int language sql immutable as 'select 1';
            create operator s.|+| (leftarg = int, rightarg = int, function = int4pl);
            create operator ~~~ (rightarg = int, function = int4abs);
            create type point2 as (x int, y int);
            create table other (id int, a int, owner text);
            create table probe (
              i int, j int, k int, n numeric, t text, u text, v varchar(20), b bool, c bool, d date, e date,
              ts timestamptz, tz timestamp, a int[], ta text[], m int[], js jsonb, xy point2, bits bit(8), iv interval,
              "order" int, "Mixed" text, "time" int, bb bytea, r int4range);
            create function same(written text, printed text) returns text language plpgsql as $$
            declare
              theirs text;
              ours text;
            begin
              begin
                execute format('create policy p on probe using ((%s) is null)', written);
                select pg_get_expr(polqual, polrelid) into theirs from pg_policy;
                drop policy p on probe;
              exception when others then
                return 'refused: ' || sqlerrm;
              end;
              begin
                execute format('create policy p on probe using ((%s) is null)', printed);
                select pg_get_expr(polqual, polrelid) into ours from pg_policy;
                drop policy p on probe;
              exception when others then
                return 'printed: ' || sqlerrm || ': ' || printed;
              end;
              if theirs = ours then
                return 'same';
              end if;
              return theirs || ' is not ' || ours;
            end $$;
            """);
    }

    public async Task DisposeAsync() => await Postgres.DisposeAsync();

    /// <summary>What the server says of each pair.</summary>
    internal async Task<IReadOnlyList<string>> CompareAsync(IEnumerable<(string Written, string Printed)> pairs)
    {
        var texts = pairs.ToArray();
        await using var command = Postgres.DataSource.CreateCommand(
            "select same(w, p) from unnest($1::text[], $2::text[]) with ordinality as x(w, p, n) order by n");
        command.Parameters.AddWithValue(texts.Select(p => p.Written).ToArray());
        command.Parameters.AddWithValue(texts.Select(p => p.Printed).ToArray());
        await using var reader = await command.ExecuteReaderAsync();
        var answers = new List<string>();
        while (await reader.ReadAsync())
            answers.Add(reader.GetString(0));
        return answers;
    }
}
