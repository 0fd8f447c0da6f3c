using System.Diagnostics;
using CsCheck;
using SchemaKit.Ddl;
using SchemaKit.Model;
using SchemaKit.Testing;
using static SchemaKit.Postgres.Tests.Ddl.Columns;

namespace SchemaKit.Postgres.Tests.Ddl;

public sealed class CreationOrderTests
{
    [Fact]
    public void Tables_stay_in_the_order_of_declaration_where_no_foreign_key_objects() =>
        Created(TableReferencing("c"), TableReferencing("b", "d"), TableReferencing("a"), TableReferencing("d"))
            .Should().Equal("public.c", "public.d", "public.b", "public.a");

    [Fact]
    public void A_foreign_key_within_the_order_is_part_of_its_table() =>
        Script(TableReferencing("child", "parent"), TableReferencing("parent"), TableReferencing("tree", "tree"))
            .Statements.Should().OnlyContain(s => s.Kind == DdlStatementKind.CreateTable);

    [Fact]
    public async Task A_cycle_of_two_tables_can_be_created()
    {
        await CreatesAllForeignKeys(TableReferencing("a", "b"), TableReferencing("b", "a"));
    }

    [Fact]
    public async Task A_cycle_of_three_tables_can_be_created()
    {
        await CreatesAllForeignKeys(
            TableReferencing("a", "b"), TableReferencing("b", "b", "c"), TableReferencing("c", "a", "outside"),
            TableReferencing("outside"));
    }

    [Fact]
    public void Only_the_foreign_key_that_closes_a_cycle_is_added_later() =>
        Script(TableReferencing("a", "b"), TableReferencing("b", "c"), TableReferencing("c", "a"))
            .Statements.Where(s => s.Kind == DdlStatementKind.AddConstraint).Select(s => s.Object)
            .Should().Equal("public.c.c_a_fkey");

    [Fact]
    public async Task A_foreign_key_can_reference_a_unique_index_of_its_own_table()
    {
        await CreatesAllForeignKeys(TableReferencing("a", "a") with
        {
            PrimaryKey = null,
            Indexes = [new("a_id_idx", [IndexKeyModel.Of("id")]) { IsUnique = true }],
        });
    }

    [Fact]
    public void A_foreign_key_to_a_table_outside_the_model_is_part_of_its_table() =>
        Script(TableReferencing("child", "elsewhere")).Statements.Should().ContainSingle();

    [Fact]
    public void Two_tables_of_one_name_are_both_left_to_the_server_to_judge() =>
        Created(TableReferencing("a"), TableReferencing("a")).Should().Equal("public.a", "public.a");

    [Fact]
    public void In_any_graph_each_foreign_key_is_stated_once_and_after_its_target() =>
        Gen.Int[0, 11].HashSet[0, 4].Array[12].Sample(graph =>
        {
            var tables = graph.Select((targets, i) => TableReferencing($"t{i}", [.. targets.Select(t => $"t{t}")]));
            var order = OrderedTable.AllOf(CreationOrder.Of(new() { Tables = tables.ToValueList() }));

            var created = new HashSet<QualifiedName>();
            foreach (var (table, inline, later) in order)
            {
                created.Add(table.Name).Should().BeTrue();
                inline.All(k => created.Contains(k.Target)).Should().BeTrue();
                later.Any(k => created.Contains(k.Target)).Should().BeFalse();
                (inline.Count + later.Count).Should().Be(table.ForeignKeys.Count);
            }

            created.Should().HaveCount(graph.Length);
        });

    [Fact]
    public void A_chain_of_ten_thousand_tables_is_put_in_order_at_once()
    {
        const int Count = 10_000;
        var tables = Enumerable.Range(0, Count)
            .Select(i => i == Count - 1 ? TableReferencing($"t{i}") : TableReferencing($"t{i}", $"t{i + 1}"))
            .ToArray();
        var watch = Stopwatch.StartNew();

        var created = Created(tables);

        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(5));
        created.Should().Equal(Enumerable.Range(0, Count).Reverse().Select(i => $"public.t{i}"));
    }

    private static DdlScript Script(params TableModel[] tables) =>
        DdlScript.Of(new DatabaseModel { Tables = tables.ToValueList() });

    private static IEnumerable<string> Created(params TableModel[] tables) =>
        Script(tables).Statements.Where(s => s.Kind == DdlStatementKind.CreateTable).Select(s => s.Object);

    private static async Task CreatesAllForeignKeys(params TableModel[] tables)
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.CreateAsync(new DatabaseModel { Tables = tables.ToValueList() });

        var names = await pg.RowsAsync("select conname::text from pg_constraint where contype = 'f'");
        names.Select(r => r[0]).Should().BeEquivalentTo(tables.SelectMany(t => t.ForeignKeys).Select(k => k.Name));
    }
}
