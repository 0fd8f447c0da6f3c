using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

/// <summary>What other linters get wrong about keys, types and nullability.</summary>
public class MistakesOfOthersTests
{
    [Fact]
    public void Foreign_keys_of_one_name_in_two_tables_are_compared_each_with_its_own_columns()
    {
        var orders = Table("orders", "id bigint", "user_id bigint").Keyed("id");
        var notes = Table("notes", "id bigint", "user_code text").Keyed("id");

        Lint.Messages(
                Rule.ForeignKeyType,
                Table("users", "id bigint", "code text").Keyed("id").Unique("u", "code"),
                orders.With(Reference(orders, "users", ["user_id"], ["id"]) with { Name = "fk_user" }),
                notes.With(Reference(notes, "users", ["user_code"], ["code"]) with { Name = "fk_user" }))
            .Should().BeEmpty();
    }

    [Fact]
    public void A_primary_key_is_not_reported_for_having_no_default() =>
        Of(Table("countries", "code text").Keyed("code"), Table("years", "year integer").Keyed("year"))
            .Should().NotContain(f => f.Message.Contains("default"));

    [Fact]
    public void A_nullable_column_is_not_reported_for_being_unique() =>
        Of(Table("users", "id bigint", "phone text?").Keyed("id").Unique("uniq_users_phone", "phone"))
            .Should().NotContain(f => f.Object.Contains("phone"));

    [Fact]
    public void A_nullable_column_is_not_reported_for_being_indexed() =>
        Of(Table("users", "id bigint", "phone text?").Keyed("id").Index("idx_users_phone", "phone"))
            .Should().NotContain(f => f.Object.Contains("phone"));

    [Fact]
    public void Deleted_at_in_the_key_is_no_cure_for_soft_delete() =>
        Lint.Messages(
                Rule.SoftDeleteUnique,
                Table("users", "id bigint", "email text", "deleted_at timestamp with time zone?").Keyed("id")
                    .Unique("uniq_users_email", "email", "deleted_at"))
            .Should().ContainSingle();

    // Comments and names are another family's.
    private static IEnumerable<Finding> Of(params TableModel[] tables) =>
        Linter.Check(Database(tables)).Findings.Where(f => f.Rule.Id is not ("SK1201" or "SK1202"));
}
