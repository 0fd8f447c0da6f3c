using CsCheck;
using SchemaKit.Model;
using SchemaKit.Naming;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests.Ddl;

public sealed class ObjectQuotingTests
{
    private const int OfEachKind = 12;

    [Fact]
    public async Task Every_name_beside_tables_comes_back_from_the_catalogue_as_it_was_written()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        var run = 0;

        await RandomNames.Name.HashSet[5 * OfEachKind].Select(set => set.ToArray()).SampleAsync(
            async names => await CreatedAndReadBack(pg, Identifier.Cut($"{run++} {names[0]}"), names),
            iter: 6,
            threads: 1);
    }

    private static async Task CreatedAndReadBack(EphemeralPostgres pg, string schema, string[] names)
    {
        var kinds = names.Select(n => new QualifiedName(schema, n)).Chunk(OfEachKind).ToArray();
        var (sequences, views, domains, composites, routines) = (kinds[0], kinds[1], kinds[2], kinds[3], kinds[4]);
        await pg.CreateAsync(new()
        {
            Schemas = [new(schema)],
            Sequences = sequences.Select(n => new SequenceModel(n) { Comment = n.Name }).ToValueList(),
            Views = views.Select(n => new ViewModel(n, new("select 1")) { ColumnNames = [n.Name] }).ToValueList(),
            Domains = domains.Select(Domain).ToValueList(),
            CompositeTypes = composites
                .Select(n => new CompositeTypeModel(n, [new(n.Name, new("text"))])).ToValueList(),
            Routines = routines.Select(Routine).ToValueList(),
            Tables = [Triggered(schema, routines)],
        });

        await ReadBack(
            sequences, "relname::text, obj_description(c.oid) from pg_class c", "relnamespace", "relkind = 'S'");
        await ReadBack(
            views,
            "relname::text, attname::text from pg_class c join pg_attribute on attrelid = c.oid",
            "relnamespace",
            "relkind = 'v'");
        await ReadBack(
            domains,
            "typname::text, conname::text, obj_description(k.oid) "
                + "from pg_type t join pg_constraint k on contypid = t.oid",
            "typnamespace",
            "typtype = 'd'");
        await ReadBack(
            composites,
            "relname::text, attname::text from pg_class c join pg_attribute on attrelid = c.oid",
            "relnamespace",
            "relkind = 'c'");
        await ReadBack(
            routines,
            "proname::text, obj_description(p.oid), tgname::text, "
                + "convert_from(substr(tgargs, 1, length(tgargs) - 1), 'UTF8') "
                + "from pg_proc p join pg_trigger on tgfoid = p.oid",
            "pronamespace",
            "true");

        var bodies = await pg.RowsAsync("select prosrc from pg_proc where prosrc like 'begin perform%'");
        bodies.Select(row => row[0]).Should().Contain(routines.Select(BodyOf));

        async Task ReadBack(QualifiedName[] written, string what, string ownerColumn, string condition)
        {
            var read = await pg.RowsAsync(
                $"""
                select {what} join pg_namespace s on s.oid = {ownerColumn}
                where {condition} and nspname = {Identifier.Literal(schema)}
                """);
            read.Should().OnlyContain(row => row.Distinct().Count() == 1);
            read.Select(row => row[0]).Should().BeEquivalentTo(written.Select(n => n.Name));
        }
    }

    private static DomainModel Domain(QualifiedName name) => new(name, new("text"))
    {
        Checks = [new(name.Name, new("true")) { Comment = name.Name }],
    };

    private static RoutineModel Routine(QualifiedName name) => new(name, "plpgsql", BodyOf(name))
    {
        Returns = new("trigger"),
        Comment = name.Name,
    };

    private static string BodyOf(QualifiedName name) =>
        $"begin perform {Identifier.Literal(name.Name)}; return null; end";

    private static TableModel Triggered(string schema, QualifiedName[] routines) => new(new(schema, "the table"))
    {
        Columns = [Columns.BigInt("a")],
        Triggers = routines
            .Select(r => new TriggerModel(r.Name, r) { Events = ["insert"], Arguments = [r.Name] }).ToValueList(),
    };
}
