using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Model;
using static SchemaKit.Tests.Rules.Referring;

namespace SchemaKit.Tests.Rules;

/// <summary>Foreign keys that lack no index, and those whose index nobody needs.</summary>
public class CoveredForeignKeyTests
{
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
        { "the head of the primary key", Keyless.Keyed("user_id", "seq") },
        { "a unique constraint", Keyless.Keyed("seq").Unique("u", "user_id") },
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
        { "a key that is not enforced", NotEnforced },
        { "a small table", Orders.Declared(DeclarationKind.Small) },
        { "an incomplete table", Orders with { IsIncomplete = true } },
    };

    [Theory]
    [MemberData(nameof(Covered))]
    public void A_covered_foreign_key_is_silent(string why, object table)
    {
        Lint.Messages(Rule.ForeignKeyIndex, Users, Pairs, (TableModel)table).Should().BeEmpty(why);
        Lint.Messages(Rule.ForeignKeyIndexWeak, Users, Pairs, (TableModel)table).Should().BeEmpty(why);
    }

    [Fact]
    public void Rows_that_are_never_deleted_need_no_index() =>
        Lint.Messages(Rule.ForeignKeyIndex, Users.Declared(DeclarationKind.Immutable), Orders).Should().BeEmpty();
}
