using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class IndexRedundancyTests
{
    private static TableModel Items =>
        Table("items", "id bigint", "a integer?", "b integer?", "c integer?", "t text?").Keyed("id");

    public static TheoryData<string, object, string> Duplicates => new()
    {
        {
            "the later name goes",
            Items.Index("i2", "a").Index("i1", "a"),
            "i2 on items is the same index as i1. Drop either of the two, say i2."
        },
        {
            "a constraint stays",
            Items.Unique("u2", "a").With(IndexOf("u1", "a") with { IsUnique = true }),
            "u1 on items is the same index as u2. Drop u1."
        },
        {
            "two constraints",
            Items.Unique("u1", "a").Unique("u2", "a"),
            "u2 on items is the same index as u1. Drop either constraint of the two, say u2."
        },
        {
            "a predicate in other words",
            Partial("i1", "a > 0").With(IndexOf("i2", "a") with { Predicate = Sql("(A>0)") }),
            "i2 on items is the same index as i1. Drop either of the two, say i2."
        },
        {
            "a predicate that is always true",
            Items.Index("i2", "id", "a").With(IndexOf("i1", "id", "a") with { Predicate = Sql("id is not null") }),
            "i1 on items is the same index as i2. Drop i1."
        },
        {
            "the same hash index",
            Method("i1", IndexMethod.Hash).With(IndexOf("i2", "a") with { Method = IndexMethod.Hash }),
            "i2 on items is the same index as i1. Drop either of the two, say i2."
        },
    };

    public static TheoryData<string, object, string> Prefixes => new()
    {
        { "a prefix", Items.Index("i1", "a").Index("i2", "a", "b"), Prefix("i1", "i2") },
        {
            "the widest is named",
            Items.Index("i1", "a").Index("i2", "a", "b").Index("i3", "a", "b"),
            Prefix("i1", "i2")
        },
        {
            "a unique index has the key",
            Items.Index("i1", "a").With(IndexOf("u", "a") with { IsUnique = true }),
            SameKeys("i1", "u")
        },
        {
            "a scan backwards",
            Items.Index("i1", "a").Index("i2", "a desc"),
            "i2 on items has the same keys as i1, which serves the same queries. Drop either of the two, say i2."
        },
        {
            "the other includes more",
            Items.Index("i1", "a").With(IndexOf("i2", "a") with { Included = ["b"] }),
            SameKeys("i1", "i2")
        },
        {
            "the other has the included column as key",
            Items.With(IndexOf("i1", "a") with { Included = ["b"] }).Index("i2", "a", "b"),
            Prefix("i1", "i2")
        },
        { "the same expression", Items.Index("i1", "(lower(t))").Index("i2", "(LOWER( t ))", "a"), Prefix("i1", "i2") },
        { "the primary key has the key", Items.Index("i1", "id"), SameKeys("i1", "pk_items") },
        {
            "a far wider index",
            Items.Index("i1", "a").Index("i2", "a", "b", "c"),
            Prefix("i1", "i2")[..^1] + ", unless the width of i2 costs reads."
        },
    };

    public static TheoryData<string, object> Kept => new()
    {
        { "a unique index", Items.With(IndexOf("u", "a") with { IsUnique = true }).Index("i", "a", "b") },
        { "partial against full", Partial("p", "b is null").Index("i", "a", "b") },
        {
            "full against partial",
            Items.Index("i", "a").With(IndexOf("p", "a", "b") with { Predicate = Sql("b is null") })
        },
        {
            "full against partial that is always true",
            Items.Index("i", "id", "a").With(IndexOf("p", "id", "a", "b") with { Predicate = Sql("id is not null") })
        },
        { "another method", Items.Index("i", "a").With(IndexOf("h", "a") with { Method = IndexMethod.Hash }) },
        { "hash and BRIN", Method("h", IndexMethod.Hash).With(IndexOf("b", "a") with { Method = IndexMethod.Brin }) },
        {
            "GiST and SP-GiST",
            Method("g", IndexMethod.Gist).With(IndexOf("s", "a") with { Method = IndexMethod.Spgist })
        },
        {
            "a GiST prefix",
            Method("g", IndexMethod.Gist).With(IndexOf("s", "a", "b") with { Method = IndexMethod.Gist })
        },
        {
            "another operator class",
            Items.Index("i", "t")
                .With(new IndexModel("p", [IndexKeyModel.Of("t") with { OperatorClass = "text_pattern_ops" }]))
        },
        {
            "another collation",
            Items.Index("i", "t").With(new IndexModel("c", [IndexKeyModel.Of("t") with { Collation = "\"C\"" }]))
        },
        { "one sort option inverted", Items.Index("i", "a", "b").Index("j", "a", "b desc") },
        { "nulls first against nulls last", Items.Index("i", "a").Index("j", "a nulls first") },
        { "other expressions", Items.Index("i", "(lower(t))").Index("j", "(upper(t))", "a") },
        {
            "a name that begins alike",
            Table("items", "user integer", "user_id integer").Keyed("user_id", "user")
                .Index("i", "user").Index("j", "user_id desc nulls first", "user")
        },
        { "unique keys in another order", Items.Unique("u1", "a", "b").Unique("u2", "b", "a") },
        { "a unique key that another implies", Items.Unique("u1", "a").Unique("u2", "a", "b") },
        { "a replica identity that is a constraint", ReplicaIdentity().Unique("u2", "a") },
        {
            "an exclusion constraint",
            Items.Index("i", "a", "b") with
            {
                Exclusions = [new("x", [new(IndexKeyModel.Of("a"), "=")]) { Method = IndexMethod.Btree }],
            }
        },
        {
            "other predicates",
            Partial("i", "a > 0").With(IndexOf("j", "a", "b") with { Predicate = Sql("a > 1") })
        },
        { "another order of columns", Items.Index("i", "a", "b").Index("j", "b", "a") },
        {
            "an included column that the other lacks",
            Items.With(IndexOf("i", "a") with { Included = ["c"] }).Index("j", "a", "b")
        },
        {
            "the replica identity",
            Items.With(IndexOf("i", "a") with { IsUnique = true, IsReplicaIdentity = true }).Index("j", "a", "id")
        },
        { "an invalid index", Items.Index("i", "a").With(IndexOf("j", "a") with { IsInvalid = true }) },
        {
            "a stricter unique index",
            Items
                .With(IndexOf("i", "a") with { IsUnique = true })
                .With(IndexOf("j", "a") with { IsUnique = true, NullsNotDistinct = true })
        },
        { "a deferrable constraint", Deferrable().With(IndexOf("i", "a") with { IsUnique = true }) },
        {
            "literals that differ in case",
            Partial("i", "t = 'A'").With(IndexOf("j", "a") with { Predicate = Sql("t = 'a'") })
        },
    };

    [Theory]
    [MemberData(nameof(Duplicates))]
    public void An_index_that_equals_another_is_reported_once(string why, object table, string message) =>
        Lint.Messages(Rule.DuplicateIndex, (TableModel)table).Should().Equal([message], why);

    [Theory]
    [MemberData(nameof(Prefixes))]
    public void An_index_that_another_serves_is_reported_once(string why, object table, string message) =>
        Lint.Messages(Rule.RedundantIndex, (TableModel)table).Should().Equal([message], why);

    [Theory]
    [MemberData(nameof(Kept))]
    public void An_index_with_a_use_of_its_own_is_silent(string why, object table)
    {
        Lint.Messages(Rule.DuplicateIndex, (TableModel)table).Should().BeEmpty(why);
        Lint.Messages(Rule.RedundantIndex, (TableModel)table).Should().BeEmpty(why);
    }

    [Fact]
    public void An_index_that_a_convention_would_make_again_is_to_be_taken_out_there()
    {
        var orders = Items.References("others", "a").Index("ix_items_a", "a").Index("ix_items_a_b", "a", "b");
        var redundant = Prefix("ix_items_a", "ix_items_a_b");

        Messages(RuleSettings.Default, orders).Should().Equal(redundant);
        Messages(RuleSettings.EfCore, orders).Should().Equal(
            $"{redundant[..^1]}, and keep the convention from making it again for the foreign key.");
        Messages(RuleSettings.EfCore, orders with { ForeignKeys = [] }).Should().Equal(redundant);
        Messages(
            RuleSettings.Parse("""{ "rules": { "SK5002": { "byConvention": true } } }"""), orders)
            .Should().Equal(Messages(RuleSettings.EfCore, orders));

        static IEnumerable<string> Messages(RuleSettings settings, TableModel table) =>
            Linter.Check(Database(table), settings).Findings
                .Where(f => f.Rule == Rule.RedundantIndex).Select(f => f.Message);
    }

    [Fact]
    public void The_key_that_a_foreign_key_references_is_kept()
    {
        var items = Items.Unique("u1", "a", "id").Unique("u2", "a", "id");
        var child = Table("children", "id bigint", "a integer", "item_id bigint").Keyed("id");
        child = child.With(Reference(child, "items", ["a", "item_id"], ["a", "id"]));

        Lint.Messages(Rule.DuplicateIndex, items, child).Should().Equal(
            "u2 on items is the same index as u1. Drop constraint u2.");
        Lint.Messages(Rule.DuplicateIndex, Items.Unique("u1", "a", "id"), child).Should().BeEmpty();
    }

    [Fact]
    public void What_is_kept_stays_whatever_its_name()
    {
        var identity = Items
            .With(IndexOf("i1", "a") with { IsUnique = true })
            .With(IndexOf("i2", "a") with { IsUnique = true, IsReplicaIdentity = true });
        var child = Table("children", "a integer").Keyed("a").References("items", "a", "a");

        Lint.Messages(Rule.DuplicateIndex, identity).Should().Equal(
            "i1 on items is the same index as i2. Drop i1.");
        Lint.Messages(Rule.DuplicateIndex, Items.Unique("u2", "a").Unique("u1", "a"), child).Should().Equal(
            "u1 on items is the same index as u2. Drop constraint u1.");
    }

    [Fact]
    public void A_composite_key_that_a_foreign_key_references_is_kept_in_any_order()
    {
        var items = Items.Unique("u", "id", "a").Index("i", "id", "a", "b");
        var child = Table("children", "a integer", "item_id bigint").Keyed("item_id");

        Lint.Messages(
            Rule.RedundantIndex, items, child.With(Reference(child, "items", ["a", "item_id"], ["a", "id"])))
            .Should().BeEmpty();
        Lint.Messages(Rule.DuplicateIndex, items.Unique("u2", "id", "a")).Should().Equal(
            "u2 on items is the same index as u. Drop either constraint of the two, say u2.");
    }

    [Fact]
    public void A_replica_identity_that_is_a_constraint_stays_whatever_its_name()
    {
        var items = Items with
        {
            UniqueConstraints = [new("u1", ["a"]), new("u2", ["a"]) { IsReplicaIdentity = true }],
        };

        Lint.Messages(Rule.DuplicateIndex, items).Should().Equal(
            "u1 on items is the same index as u2. Drop constraint u1.");
    }

    [Fact]
    public void Indexes_of_a_materialized_view_are_compared_too()
    {
        var view = new MaterializedViewModel(new("public", "totals"), Sql("select 1 as a, 2 as b"))
        {
            Indexes = [IndexOf("i1", "a"), IndexOf("i2", "a"), IndexOf("i3", "b"), IndexOf("i4", "b", "a")],
        };
        var findings = Linter.Check(new DatabaseModel { MaterializedViews = [view] }).Findings
            .Where(f => f.Rule == Rule.DuplicateIndex || f.Rule == Rule.RedundantIndex);

        findings.Select(f => (f.Object, f.Message, f.Allow)).Should().Equal(
            ("public.totals.i2",
                "i2 on totals is the same index as i1. Drop either of the two, say i2.",
                "d.Allow(\"SK5001\", on: \"public.totals.i2\", because: \"…\")"),
            ("public.totals.i3",
                "i3 on totals is a prefix of i4, which serves the same queries. Drop i3.",
                "d.Allow(\"SK5002\", on: \"public.totals.i3\", because: \"…\")"));
    }

    [Fact]
    public void Only_an_index_without_constraint_has_a_remedy()
    {
        Lint.Of(Rule.DuplicateIndex, Items.Index("i1", "a").Index("i2", "a")).Single().Remedy!.Sql
            .Should().Be("drop index concurrently public.i2;");
        Lint.Of(Rule.DuplicateIndex, Items.Unique("u1", "a").Unique("u2", "a")).Single().Remedy.Should().BeNull();
    }

    private static string Prefix(string index, string other) =>
        $"{index} on items is a prefix of {other}, which serves the same queries. Drop {index}.";

    private static string SameKeys(string index, string other) =>
        $"{index} on items has the same keys as {other}, which serves the same queries. Drop {index}.";

    private static TableModel Partial(string name, string predicate) =>
        Items.With(IndexOf(name, "a") with { Predicate = Sql(predicate) });

    private static TableModel Method(string name, IndexMethod method) =>
        Items.With(IndexOf(name, "a") with { Method = method });

    private static TableModel ReplicaIdentity() => Items with
    {
        UniqueConstraints = [new("u1", ["a"]) { IsReplicaIdentity = true, Deferral = Deferral.InitiallyDeferred }],
    };

    private static TableModel Deferrable() => Items with
    {
        UniqueConstraints = [new("d", ["a"]) { Deferral = Deferral.InitiallyDeferred }],
    };
}
