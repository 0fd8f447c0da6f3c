using CsCheck;
using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests.Ddl;

public sealed class QuotingTests
{
    private const int TablesPerRun = 40;

    [Fact]
    public async Task Every_name_comes_back_from_the_catalogue_as_it_was_written()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        var names = RandomNames.Name.HashSet[2 * TablesPerRun].Select(set => set.ToArray());
        var run = 0;

        // Schemas are numbered, so that the runs share a database.
        await names.SampleAsync(
            async n =>
            {
                run++;
                await CreatedAndReadBack(pg, Identifier.Cut($"{run} {n[0]}"), n);
            },
            iter: 6,
            threads: 1);
    }

    private static async Task CreatedAndReadBack(EphemeralPostgres pg, string schema, string[] names)
    {
        // Tables and indexes share one set of names in a schema; columns and constraints do not.
        var tables = names.Take(TablesPerRun).Zip(names.Skip(TablesPerRun)).Zip(
            names.Skip(1),
            (pair, next) => new TableModel(new QualifiedName(schema, pair.First))
            {
                Columns = [Columns.BigInt(next) with { Comment = pair.Second + next }],
                Checks = [new(pair.Second, new SqlExpression("true"))],
                Indexes = [new(pair.Second, [IndexKeyModel.Of(next)])],
                Policies = [new(next, SqlCommand.All)],
            }).ToValueList();

        await pg.CreateAsync(new DatabaseModel
        {
            Schemas = [new(schema)],
            Enums = [new(new(schema, "the names"), names.ToValueList())],
            Tables = tables,
        });

        var read = await pg.RowsAsync(
            $"""
            select t.relname::text, a.attname::text, k.conname::text, i.relname::text, p.polname::text,
                col_description(t.oid, 1)
            from pg_class t
            join pg_attribute a on a.attrelid = t.oid and a.attnum = 1
            join pg_constraint k on k.conrelid = t.oid and k.contype = 'c'
            join pg_index x on x.indrelid = t.oid
            join pg_class i on i.oid = x.indexrelid
            join pg_policy p on p.polrelid = t.oid
            join pg_namespace s on s.oid = t.relnamespace
            where t.relkind = 'r' and s.nspname = {Identifier.Literal(schema)}
            order by t.oid
            """);
        var written = tables.Select(t => new[]
        {
            t.Name.Name, t.Columns[0].Name, t.Checks[0].Name, t.Indexes[0].Name, t.Policies[0].Name,
            t.Columns[0].Comment,
        });
        read.SelectMany(r => r).Should().Equal(written.SelectMany(r => r));

        var labels = await pg.RowsAsync(
            $"""
            select e.enumlabel::text from pg_enum e
            join pg_type t on t.oid = e.enumtypid
            join pg_namespace s on s.oid = t.typnamespace
            where s.nspname = {Identifier.Literal(schema)}
            order by e.enumsortorder
            """);
        labels.Select(r => r[0]).Should().Equal(names);
    }
}
