using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Generated;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class MissingAlternateKeyTests
{
    private static readonly TableModel s_products = Numbered("products", "name text", "price numeric");

    [Fact]
    public void A_generated_key_alone_is_reported() =>
        Messages(s_products).Should().Equal(
            "products has no key but id, which is generated, so the same thing can be there twice. "
            + "Declare what tells its rows apart by t.Unique, or say t.IsLog(because).");

    [Fact]
    public void A_key_from_a_function_is_generated_too()
    {
        var table = Table("products", "id uuid", "name text").Keyed("id");
        var id = table.Columns[0] with { Default = new("gen_random_uuid()") };

        Messages(table with { Columns = [id, table.Columns[1]] }).Should().ContainSingle();
    }

    [Fact]
    public void Any_unique_over_what_a_row_says_is_silent()
    {
        Messages(s_products.Unique("u", "name")).Should().BeEmpty();
        Messages(s_products.With(IndexOf("u", "(lower(name))") with { IsUnique = true })).Should().BeEmpty();
        Messages(s_products.With(IndexOf("u", "name") with { IsUnique = true, Predicate = Sql("deleted_at is null") }))
            .Should().BeEmpty();
        Messages(Table("products", "code text").Keyed("code")).Should().BeEmpty("the key is no number");
    }

    [Fact]
    public void An_event_is_silent() =>
        Messages(Numbered("payments", "user_id bigint", "amount numeric", "paid_at timestamptz")
            .References("users", "user_id")).Should().BeEmpty();

    [Fact]
    public void The_time_of_the_last_change_makes_no_event() =>
        Messages(Numbered("carts", "user_id bigint", "updated_at timestamptz").References("users", "user_id"))
            .Should().ContainSingle();

    [Theory]
    [InlineData(DeclarationKind.Log)]
    [InlineData(DeclarationKind.Staging)]
    public void A_log_and_a_staging_table_are_silent(DeclarationKind kind) =>
        Messages(s_products.Declared(kind)).Should().BeEmpty();

    [Fact]
    public void A_table_with_nothing_to_repeat_is_silent() =>
        Messages(Numbered("batches", "created_at timestamptz")).Should().BeEmpty();

    private static IReadOnlyList<string> Messages(TableModel table) => Lint.Messages(Rule.MissingAlternateKey, table);
}
