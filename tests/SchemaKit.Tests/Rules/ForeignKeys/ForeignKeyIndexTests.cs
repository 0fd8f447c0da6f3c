using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class ForeignKeyIndexTests
{
    private static readonly TableModel s_users = Table("users", "id bigint").Keyed("id");

    private static readonly TableModel s_pairs =
        Table("pairs", "a integer", "b integer").Keyed("a", "b");

    private static TableModel Orders =>
        Table("orders", "id bigint", "x integer?", "deleted_at timestamp with time zone?", "user_id bigint?")
            .Keyed("id").References("users", "user_id");

    private static TableModel Lines
    {
        get
        {
            var table = Table("lines", "id bigint", "a integer?", "b integer?", "x integer?").Keyed("id");
            return table.With(Reference(table, "pairs", ["a", "b"], ["a", "b"]));
        }
    }

    public static TheoryData<string, object> Covered => new()
    {
        { "a btree on the column", Orders.Index("i", "user_id") },
        { "the column leads a wider btree", Orders.Index("i", "user_id", "x") },
        { "a predicate that the equality implies", Partial("user_id is not null") },
        { "the same in other words", Partial("NOT ((\"user_id\") IS NULL)") },
        { "one arm of a disjunction", Partial("(user_id IS NOT NULL) or x > 0") },
        { "a hash index", Orders.With(IndexOf("i", "user_id") with { Method = IndexMethod.Hash }) },
        { "a GiST index", Orders.With(IndexOf("i", "user_id") with { Method = IndexMethod.Gist }) },
        { "a GIN index at any position", Orders.With(IndexOf("i", "x", "user_id") with { Method = IndexMethod.Gin }) },
        { "the primary key", Table("orders", "id bigint").Keyed("id").References("users", "id") },
        { "the head of the primary key", Keyless().Keyed("user_id", "seq") },
        { "a unique constraint", Keyless().Keyed("seq").Unique("u", "user_id") },
        { "both columns in order", Lines.Index("i", "a", "b") },
        { "both columns in another order", Lines.Index("i", "b", "a") },
        { "both columns and another", Lines.Index("i", "b", "a", "x") },
        { "one column twice", Lines.Index("i", "a", "a", "b") },
        { "one of the columns is unique by itself", Lines.Unique("u", "a") },
        {
            "both columns are not null",
            Lines.With(IndexOf("i", "a", "b") with { Predicate = Sql("a is not null and b is not null") })
        },
        { "a row of one that is not null", Partial("row(user_id) is not null") },
        { "an SP-GiST index", Orders.With(IndexOf("i", "user_id") with { Method = IndexMethod.Spgist }) },
        {
            "an operator class for patterns",
            Orders.With(new IndexModel("i", [IndexKeyModel.Of("user_id") with { OperatorClass = "text_pattern_ops" }]))
        },
        { "a descending key", Orders.Index("i", "user_id desc") },
        {
            "a deferrable unique constraint",
            Orders with { UniqueConstraints = [new("u", ["user_id"]) { Deferral = Deferral.InitiallyDeferred }] }
        },
        { "a unique index", Orders.With(IndexOf("i", "user_id") with { IsUnique = true }) },
        {
            "a row of both that is not null",
            Lines.With(IndexOf("i", "a", "b") with { Predicate = Sql("ROW(a, b) IS NOT NULL") })
        },
        {
            "not a row of both that is null",
            Lines.With(IndexOf("i", "a", "b") with { Predicate = Sql("not ((a, x) is null)") })
        },
        { "a key that is not enforced", NotEnforced() },
        { "a small table", Orders.Declared(DeclarationKind.Small) },
        { "an incomplete table", Orders with { IsIncomplete = true } },
    };

    public static TheoryData<string, object, string> Uncovered => new()
    {
        { "no index", Orders, "no index starts with it. Add t.Index(UserId)." },
        { "the column is second", Orders.Index("i", "x", "user_id"), "i does not start with it. Add t.Index(UserId)." },
        {
            "second in the key",
            Keyless().Keyed("seq", "user_id"),
            "pk_orders does not start with it. Add t.Index(UserId)."
        },
        {
            "another condition",
            Partial("deleted_at is null"),
            "i holds only rows where deleted_at is null. Add t.Index(UserId)."
        },
        { "a condition of another column", Partial("x > 0"), "i holds only rows where x > 0. Add t.Index(UserId)." },
        {
            "one condition too many",
            Partial("user_id is not null and x > 0"),
            "i holds only rows where user_id is not null and x > 0. Add t.Index(UserId)."
        },
        {
            "an and of between",
            Partial("x between 1 and user_id is not null"),
            "i holds only rows where x between 1 and user_id is not null. Add t.Index(UserId)."
        },
        {
            "a row with another column",
            Partial("row(user_id, x) is not null"),
            "i holds only rows where row(user_id, x) is not null. Add t.Index(UserId)."
        },
        {
            "a unique index over fewer rows",
            Orders.With(IndexOf("i", "user_id") with { IsUnique = true, Predicate = Sql("deleted_at is null") }),
            "i holds only rows where deleted_at is null. Add t.Index(UserId)."
        },
        {
            "only included",
            Orders.With(IndexOf("i", "x") with { Included = ["user_id"] }),
            "i only includes it. Add t.Index(UserId)."
        },
        {
            "an invalid index",
            Orders.With(IndexOf("i", "user_id") with { IsInvalid = true }),
            "i is invalid. Rebuild it with reindex."
        },
        {
            "an expression",
            Orders
                .With(new IndexModel("i", [new() { Expression = Sql("user_id + 0") with { Columns = ["user_id"] } }])),
            "i holds an expression of it. Add t.Index(UserId)."
        },
    };

    public static TheoryData<string, object, string> UncoveredPairs => new()
    {
        { "no index", Lines, "no index starts with these columns. Add t.Index(A, B)." },
        {
            "a foreign column leads",
            Lines.Index("i", "x", "a", "b"),
            "i does not start with these columns. Add t.Index(A, B)."
        },
        {
            "only included",
            Lines.With(IndexOf("i", "x") with { Included = ["a", "b"] }),
            "i only includes these columns. Add t.Index(A, B)."
        },
    };

    public static TheoryData<string, object, string> Weak => new()
    {
        {
            "BRIN",
            Orders.With(IndexOf("i", "user_id") with { Method = IndexMethod.Brin }),
            "orders.user_id references users, but i is a BRIN index, which reads whole ranges of blocks. "
            + "Add t.Index(UserId)."
        },
        {
            "the first column",
            Lines.Index("i", "a"),
            "lines (a, b) references pairs, but i finds rows by a alone. Add t.Index(A, B)."
        },
        {
            "a column between",
            Lines.Index("i", "a", "x", "b"),
            "lines (a, b) references pairs, but i finds rows by a alone. Add t.Index(A, B)."
        },
        {
            "two indexes",
            Lines.Index("i", "a").Index("j", "b"),
            "lines (a, b) references pairs, but i finds rows by a alone. Add t.Index(A, B)."
        },
        {
            "GIN with an operator class",
            Orders
                .With(new IndexModel("i", [IndexKeyModel.Of("user_id") with { OperatorClass = "gin_trgm_ops" }])
                {
                    Method = IndexMethod.Gin,
                }),
            "orders.user_id references users, but i is a GIN index that reads many entries for one value. "
            + "Add t.Index(UserId)."
        },
    };

    [Theory]
    [MemberData(nameof(Covered))]
    public void A_covered_foreign_key_is_silent(string why, object table)
    {
        Lint.Messages(Rule.ForeignKeyIndex, s_users, s_pairs, (TableModel)table).Should().BeEmpty(why);
        Lint.Messages(Rule.ForeignKeyIndexWeak, s_users, s_pairs, (TableModel)table).Should().BeEmpty(why);
    }

    [Theory]
    [MemberData(nameof(Uncovered))]
    public void An_uncovered_foreign_key_is_reported_with_the_reason(string why, object table, string reason)
    {
        Lint.Messages(Rule.ForeignKeyIndex, s_users, (TableModel)table)
            .Should().Equal([$"orders.user_id references users, but {reason}"], why);
        Lint.Messages(Rule.ForeignKeyIndexWeak, s_users, (TableModel)table).Should().BeEmpty(why);
    }

    [Theory]
    [MemberData(nameof(UncoveredPairs))]
    public void An_uncovered_foreign_key_of_two_columns_is_reported(string why, object table, string reason) =>
        Lint.Messages(Rule.ForeignKeyIndex, s_pairs, (TableModel)table)
            .Should().Equal([$"lines (a, b) references pairs, but {reason}"], why);

    [Theory]
    [MemberData(nameof(Weak))]
    public void A_weakly_covered_foreign_key_is_worth_knowing(string why, object table, string message)
    {
        Lint.Messages(Rule.ForeignKeyIndexWeak, s_users, s_pairs, (TableModel)table).Should().Equal([message], why);
        Lint.Messages(Rule.ForeignKeyIndex, s_users, s_pairs, (TableModel)table).Should().BeEmpty(why);
    }

    [Fact]
    public void One_column_in_two_foreign_keys_can_be_covered_for_one_and_not_for_the_other()
    {
        var whole = Table("users", "id bigint").Keyed("id");
        var exact = Table("accounts", "id numeric").Keyed("id");
        var orders = Table("orders", "id bigint", "user_id bigint").Keyed("id")
            .References("users", "user_id").References("accounts", "user_id").Index("i", "user_id");

        Lint.Messages(Rule.ForeignKeyIndex, whole, exact, orders).Should().Equal(
            "orders.user_id references accounts, but the check casts the column, so that i does not serve. "
            + "Give both sides one type.");
    }

    [Fact]
    public void A_document_has_no_equality_in_gin()
    {
        var keys = Table("users", "id jsonb").Keyed("id");
        var orders = Table("orders", "id bigint", "user_id jsonb").Keyed("id").References("users", "user_id");

        var gin = IndexOf("i", "user_id") with { Method = IndexMethod.Gin };

        Lint.Messages(Rule.ForeignKeyIndex, keys, orders.With(gin)).Should().Equal(
            "orders.user_id references users, but i is a GIN index that knows no equality of it. "
            + "Add t.Index(UserId).");
        Lint.Messages(Rule.ForeignKeyIndex, keys, orders.Index("i", "user_id")).Should().BeEmpty();
    }

    [Theory]
    [InlineData(null, "\"C\"", false)]
    [InlineData("\"C\"", "\"C\"", true)]
    [InlineData("\"C\"", null, true)]
    [InlineData("\"C\"", "\"de-x-icu\"", false)]
    [InlineData(null, "\"default\"", true)]
    [InlineData(null, "pg_catalog.\"default\"", true)]
    public void An_index_in_another_collation_than_the_columns_does_not_serve(
        string? column, string? key, bool isCovered)
    {
        var orders = Table("orders", "id bigint", "user_id text").Keyed("id").References("users", "user_id")
            .With(new IndexModel("i", [IndexKeyModel.Of("user_id") with { Collation = key }]));
        var collated = orders with { Columns = [orders.Columns[0], orders.Columns[1] with { Collation = column }] };

        Lint.Messages(Rule.ForeignKeyIndex, Table("users", "id text").Keyed("id"), collated).Should().Equal(
            isCovered
                ? []
                : [
                    "orders.user_id references users, but i compares in another collation than the check. "
                    + "Add t.Index(UserId).",
                ]);
    }

    [Fact]
    public void Blooms_of_blocks_do_not_compare_two_types()
    {
        var keys = Table("users", "id integer").Keyed("id");
        var bloom = IndexKeyModel.Of("user_id") with { OperatorClass = "int8_bloom_ops" };
        var blooming = Orders.With(new IndexModel("i", [bloom]) { Method = IndexMethod.Brin });
        var ranges = Orders.With(IndexOf("i", "user_id") with { Method = IndexMethod.Brin });

        Lint.Messages(Rule.ForeignKeyIndex, keys, blooming).Should().ContainSingle();
        Lint.Messages(Rule.ForeignKeyIndexWeak, keys, ranges).Should().ContainSingle();
        Lint.Messages(Rule.ForeignKeyIndexWeak, s_users, blooming).Should().ContainSingle();
    }

    [Fact]
    public void A_domain_is_compared_as_what_is_below_it()
    {
        var orders = Table("orders", "id bigint", "user_id user_key").Keyed("id").References("users", "user_id");
        var database = Database(Table("users", "id numeric").Keyed("id"), orders.Index("i", "user_id"));

        Of(database with { Domains = [new(new("public", "user_key"), new("integer"))] }).Should().ContainSingle(
            "an integer is cast to numeric");
        Of(database with { Domains = [new(new("public", "user_key"), new("numeric"))] }).Should().BeEmpty();

        static IEnumerable<string> Of(DatabaseModel model) => SchemaKit.Rules.Linter.Check(model).Findings
            .Where(f => f.Rule == Rule.ForeignKeyIndex).Select(f => f.Message);
    }

    [Fact]
    public void Rows_that_are_never_deleted_need_no_index() =>
        Lint.Messages(Rule.ForeignKeyIndex, s_users.Declared(DeclarationKind.Immutable), Orders).Should().BeEmpty();

    [Fact]
    public void The_check_casts_an_integer_that_references_a_numeric()
    {
        var parents = Table("users", "id numeric").Keyed("id");

        Lint.Messages(Rule.ForeignKeyIndex, parents, Orders.Index("i", "user_id")).Should().Equal(
            "orders.user_id references users, but the check casts the column, so that i does not serve. "
            + "Give both sides one type.");
        Lint.Messages(Rule.ForeignKeyIndex, parents, Orders).Should().Equal(
            "orders.user_id references users, but the check casts the column, so that no index on it serves. "
            + "Give both sides one type.");
    }

    [Fact]
    public void An_expression_may_be_the_cast_that_the_check_makes()
    {
        var parents = Table("users", "id numeric").Keyed("id");
        var cast = new IndexKeyModel { Expression = Sql("user_id::numeric") with { Columns = ["user_id"] } };

        Lint.Messages(Rule.ForeignKeyIndex, parents, Orders.With(new IndexModel("i", [cast]))).Should().BeEmpty();
    }

    [Fact]
    public void An_integer_that_references_a_bigint_is_served_by_btree_and_not_by_gist()
    {
        var parents = Table("users", "id integer").Keyed("id");

        Lint.Messages(Rule.ForeignKeyIndex, parents, Orders.Index("i", "user_id")).Should().BeEmpty();
        var gist = Orders.With(IndexOf("i", "user_id") with { Method = IndexMethod.Gist });
        Lint.Messages(Rule.ForeignKeyIndex, parents, gist)
            .Should().ContainSingle();
    }

    [Fact]
    public void The_remedy_builds_the_index_without_locking_writers()
    {
        var finding = Lint.Of(Rule.ForeignKeyIndex, s_users, Orders).Single();

        finding.Object.Should().Be("public.orders.user_id");
        finding.Remedy!.CSharp.Should().Be("t.Index(UserId);");
        finding.Remedy.Sql.Should().Be(
            "create index concurrently idx_orders_user_id on public.orders (user_id);");
    }

    [Fact]
    public void The_remedy_takes_a_name_that_is_free()
    {
        var partial = Orders.With(IndexOf("idx_orders_user_id", "user_id") with { Predicate = Sql("x > 0") });

        Lint.Of(Rule.ForeignKeyIndex, s_users, partial).Single().Remedy!.Sql.Should().Be(
            "create index concurrently idx_orders_user_id_all on public.orders (user_id);");
    }

    private static TableModel Partial(string predicate) =>
        Orders.With(IndexOf("i", "user_id") with { Predicate = Sql(predicate) });

    private static TableModel NotEnforced() =>
        Orders with { ForeignKeys = [Orders.ForeignKeys[0] with { IsNotEnforced = true }] };

    private static TableModel Keyless() =>
        Table("orders", "user_id bigint", "seq integer").References("users", "user_id");
}
