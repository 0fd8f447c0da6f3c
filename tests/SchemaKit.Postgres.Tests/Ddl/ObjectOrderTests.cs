using SchemaKit.Ddl;
using SchemaKit.Model;
using SchemaKit.Testing;
using static SchemaKit.Postgres.Tests.Ddl.Columns;

namespace SchemaKit.Postgres.Tests.Ddl;

public sealed class ObjectOrderTests
{
    private static readonly RoutineModel s_next =
        new(new("public", "next_number"), "sql", "select max(id) + 1 from counted") { Returns = new("bigint") };

    [Fact]
    public void A_function_comes_before_the_table_whose_default_depends_on_it() => Created(new()
    {
        Routines = [Function("f")],
        Tables = [Table("t") with { DependsOn = [new(SchemaObjectKind.Routine, new("public", "f"))] }],
    }).Should().Equal("public.f()", "public.t");

    [Fact]
    public void A_function_comes_before_the_table_whose_default_calls_it_in_plain_text() => Created(new()
    {
        Routines = [Function("f")],
        Tables = [Table("t") with { Columns = [BigInt("a") with { Default = new("public.f() + 1") }] }],
    }).Should().Equal("public.f()", "public.t");

    [Fact]
    public void A_column_of_the_name_of_a_function_is_no_call() => Created(new()
    {
        Routines = [Function("f")],
        Tables = [Table("t") with { Checks = [new("c", new("f > 0"))] }],
    }).Should().Equal("public.t", "public.f()");

    [Fact]
    public void A_view_comes_after_the_view_that_it_reads() => Created(new()
    {
        Views = [new(new("public", "a"), new("select 1 from b, \"C\"")), View("b"), View("C")],
    }).Should().Equal("public.b", "public.C", "public.a");

    [Fact]
    public void A_table_comes_after_the_types_of_its_columns_and_they_after_theirs() => Created(new()
    {
        Domains = [new(new("public", "d"), new("c") { Schema = "public" })],
        CompositeTypes = [new(new("public", "c"), [new("row", new("a") { Schema = "public" })])],
        Tables = [Table("b") with { Columns = [new("d", new("d") { Schema = "public" })] }, Table("a")],
    }).Should().Equal("public.a", "public.c", "public.d", "public.b");

    [Fact]
    public void A_body_that_is_kept_as_a_text_gives_way_to_the_table_that_needs_its_function() => Created(new()
    {
        Routines =
        [
            Function("f") with
            {
                Language = "plpgsql", DependsOn = [new(SchemaObjectKind.Table, new("public", "t"))],
            },
        ],
        Tables = [Table("t") with { DependsOn = [new(SchemaObjectKind.Routine, new("public", "f"))] }],
    }).Should().Equal("public.f()", "public.t");

    [Fact]
    public void A_body_that_is_kept_as_a_text_comes_after_what_it_mentions_where_nothing_objects() => Created(new()
    {
        Routines =
        [
            Function("f") with
            {
                Language = "plpgsql", DependsOn = [new(SchemaObjectKind.Routine, new("public", "g"))],
            },
            Function("g"),
        ],
    }).Should().Equal("public.g()", "public.f()");

    [Fact]
    public void A_partition_can_be_what_another_object_needs() => Created(new()
    {
        Views = [View("v") with { DependsOn = [new(SchemaObjectKind.Table, new("public", "p"))] }],
        Tables =
        [
            Table("t") with
            {
                PartitionKey = new(PartitionMethod.Hash, [IndexKeyModel.Of("id")]),
                Partitions = [new(Table("p"), new())],
            },
        ],
    }).Should().Equal("public.t", "public.p", "public.v");

    [Fact]
    public async Task Every_object_finds_what_it_needs_on_a_server()
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.CreateAsync(new()
        {
            Routines = [s_next],
            Tables =
            [
                Table("numbered") with { Columns = [BigInt("a") with { Default = new("next_number()") }] },
                Table("counted"),
            ],
        });

        (await pg.ValueAsync("select pg_get_expr(adbin, adrelid) from pg_attrdef")).Should().Be("next_number()");
    }

    private static IEnumerable<string> Created(DatabaseModel model) => DdlScript.Of(model).Statements
        .Where(s => s.Kind.ToString().StartsWith("Create", StringComparison.Ordinal)).Select(s => s.Object);

    private static TableModel Table(string name) => new(new("public", name)) { Columns = [BigInt("id")] };

    private static ViewModel View(string name) => new(new("public", name), new("select 1 as one"));

    private static RoutineModel Function(string name) =>
        new(new("public", name), "sql", "select 1") { Returns = new("integer") };
}
