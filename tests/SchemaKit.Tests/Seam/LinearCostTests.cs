using SchemaKit.Ddl;
using SchemaKit.Model;
using SchemaKit.Rules;

namespace SchemaKit.Tests.Seam;

/// <summary>
/// Work that is repeated for each pair of tables allocates for each pair, and memory can be counted where time cannot.
/// </summary>
/// <remarks>
/// Rules judge on many threads, so what is counted is what the whole process allocates, while no other test runs.
/// </remarks>
[Collection(nameof(Alone))]
public class LinearCostTests
{
    private const int Few = 100;
    private const int Many = 10 * Few;

    [Fact]
    public void Building_ten_times_the_tables_allocates_about_ten_times_the_memory() =>
        GrowthOf(tables => () => ManyTables.Model(tables)).Should().BeInRange(5, 12);

    [Fact]
    public void Writing_the_ddl_of_ten_times_the_tables_allocates_about_ten_times_the_memory() =>
        GrowthOf(tables => ManyTables.Model(tables), DdlOf).Should().BeInRange(5, 12);

    // A run has a cost of its own, whatever it judges.
    [Fact]
    public void Judging_ten_times_the_tables_allocates_about_ten_times_the_memory() =>
        GrowthOf(tables => ManyTables.Model(tables), model => Linter.Check(model)).Should().BeInRange(3, 12);

    [Fact]
    public void Work_for_each_pair_of_tables_is_noticed() =>
        GrowthOf(tables => ManyTables.Model(tables), WorkForEachPair).Should().BeGreaterThan(50);

    private static string DdlOf(DatabaseModel model) => DdlScript.Of(model).ToString();

    private static object WorkForEachPair(DatabaseModel model) =>
        model.Tables.SelectMany(table => model.Tables.Where(other => $"{other.Name}" == $"{table.Name}")).ToList();

    private static double GrowthOf(Func<int, Func<object>> prepare)
    {
        var (few, many) = (prepare(Few), prepare(Many));
        // What is made once, such as the trees of expressions, is made before.
        Allocated(few);
        Allocated(many);
        return (double)Allocated(many) / Allocated(few);
    }

    private static double GrowthOf(Func<int, DatabaseModel> prepare, Func<DatabaseModel, object> work) =>
        GrowthOf(tables =>
        {
            var model = prepare(tables);
            return () => work(model);
        });

    private static long Allocated(Func<object> work)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        work();
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}
