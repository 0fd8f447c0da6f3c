using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class ImpliedUniquenessTests
{
    private static readonly TableModel s_items =
        Table("items", "id bigint", "a integer", "b integer?", "c integer?", "t text").Keyed("id");

    public static TheoryData<string, object, string> Implied => new()
    {
        {
            "more columns",
            s_items.Unique("u1", "a").Unique("u2", "a", "b"),
            "u2 on items forbids nothing that u1 allows. Drop constraint u2, unless queries find rows by it."
        },
        {
            "another order",
            s_items.Unique("u1", "a", "b").Unique("u2", "b", "a"),
            "u2 on items forbids nothing that u1 allows. "
            + "Drop either constraint of the two, say u2, unless queries find rows by it."
        },
        { "the primary key", s_items.With(Unique("u", "t", "id")), Says("u", "pk_items") },
        {
            "fewer rows",
            s_items.Unique("u1", "a").With(Unique("u2", "a") with { Predicate = Sql("b > 0") }),
            Says("u2", "u1")
        },
        {
            "as few rows",
            s_items.With(Unique("u1", "a") with { Predicate = Sql("b > 0") })
                .With(Unique("u2", "c", "a") with { Predicate = Sql("B>0") }),
            Says("u2", "u1")
        },
        {
            "all rows, said by a predicate",
            s_items.With(Unique("u1", "a") with { Predicate = Sql("a is not null") }).With(Unique("u2", "a", "c")),
            Says("u2", "u1")
        },
        {
            "an expression too",
            s_items.Unique("u1", "a").With(new IndexModel("u2", [Lower(), IndexKeyModel.Of("a")]) { IsUnique = true }),
            Says("u2", "u1")
        },
        {
            "the same expression",
            s_items.With(new IndexModel("u1", [Lower()]) { IsUnique = true })
                .With(new IndexModel("u2", [Lower(), IndexKeyModel.Of("a")]) { IsUnique = true }),
            Says("u2", "u1")
        },
        {
            "stricter about nulls",
            s_items.With(Unique("u1", "b")).With(Unique("u2", "b") with { NullsNotDistinct = true }),
            Says("u1", "u2")
        },
        {
            "no nulls to be strict about",
            s_items.With(Unique("u1", "a")).With(Unique("u2", "a", "b") with { NullsNotDistinct = true }),
            Says("u2", "u1")
        },
    };

    public static TheoryData<string, object> Free => new()
    {
        { "other columns", s_items.Unique("u1", "a").Unique("u2", "b", "c") },
        { "fewer columns", s_items.Unique("u1", "a", "b") },
        { "more rows", s_items.With(Unique("u1", "a") with { Predicate = Sql("b > 0") }).With(Unique("u2", "a", "c")) },
        {
            "laxer about nulls",
            s_items.With(Unique("u1", "b")).With(Unique("u2", "b", "c") with { NullsNotDistinct = true })
        },
        { "no unique index", s_items.Unique("u", "a").Index("i", "b", "a") },
        { "an invalid index", s_items.With(Unique("u1", "a") with { IsInvalid = true }).Unique("u2", "a", "b") },
        { "a deferrable key", Deferrable("d", "a").Unique("u", "a", "b") },
        { "a deferrable key beside another", Deferrable("d", "a", "b").Unique("u", "a") },
        { "the same index", s_items.Unique("u1", "a").Unique("u2", "a") },
        {
            "another collation",
            s_items.Unique("u1", "t").With(
                IndexOf("u2", IndexKeyModel.Of("t") with { Collation = "\"de-x-icu\"" }, IndexKeyModel.Of("a")) with
                {
                    IsUnique = true,
                })
        },
        {
            "ranges that do not overlap",
            s_items.Unique("u1", "a", "c") with { UniqueConstraints = [WithoutOverlaps, new("u1", ["a", "c"])] }
        },
        {
            "the replica identity",
            s_items.Unique("u1", "a").With(Unique("u2", "a", "id") with { IsReplicaIdentity = true })
        },
    };

    private static KeyModel WithoutOverlaps => new("o", ["a", "c"]) { IsWithoutOverlaps = true };

    [Theory]
    [MemberData(nameof(Implied))]
    public void A_unique_index_that_another_implies_is_reported(string why, object table, string message) =>
        Lint.Messages(Rule.ImpliedUniqueness, (TableModel)table).Should().Equal([message], why);

    [Theory]
    [MemberData(nameof(Free))]
    public void A_unique_index_that_forbids_more_is_silent(string why, object table) =>
        Lint.Messages(Rule.ImpliedUniqueness, (TableModel)table).Should().BeEmpty(why);

    [Fact]
    public void Keys_without_overlaps_are_no_btree_that_a_prefix_could_use() =>
        Lint.Messages(
            Rule.RedundantIndex, s_items.Index("i", "a") with { UniqueConstraints = [WithoutOverlaps] })
            .Should().BeEmpty();

    [Fact]
    public void A_partition_is_compared_with_itself()
    {
        var part = Part("items_1").With(Unique("u1", "a")).With(Unique("u2", "a", "b"));

        Lint.Messages(Rule.ImpliedUniqueness, s_items.Unique("u", "id", "a").Partitioned("id", part)).Should().Equal(
            "u on items forbids nothing that pk_items allows. Drop constraint u, unless queries find rows by it.",
            "u2 on items_1 forbids nothing that u1 allows. Drop u2, unless queries find rows by it.");
    }

    [Fact]
    public void A_materialized_view_has_unique_indexes_too()
    {
        var view = new MaterializedViewModel(new("public", "totals"), Sql("select 1 as a, 2 as b"))
        {
            Indexes = [Unique("u1", "a"), Unique("u2", "a", "b")],
        };

        Linter.Check(new DatabaseModel { MaterializedViews = [view] }).Findings
            .Where(f => f.Rule == Rule.ImpliedUniqueness).Select(f => f.Object).Should().Equal("public.totals.u2");
    }

    private static string Says(string index, string other) =>
        $"{index} on items forbids nothing that {other} allows. Drop {index}, unless queries find rows by it.";

    private static IndexModel Unique(string name, params string[] columns) =>
        IndexOf(name, columns) with { IsUnique = true };

    private static IndexKeyModel Lower() => new() { Expression = Sql("lower(t)") with { Columns = ["t"] } };

    private static TableModel Deferrable(string name, params string[] columns) => s_items with
    {
        UniqueConstraints = [new(name, [.. columns]) { Deferral = Deferral.InitiallyDeferred }],
    };
}
