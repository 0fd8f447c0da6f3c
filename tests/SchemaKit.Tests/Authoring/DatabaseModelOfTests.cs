using SchemaKit.Model;

namespace SchemaKit.Tests.Authoring;

public class DatabaseModelOfTests
{
    private static readonly DatabaseModel s_shop = DatabaseModel.Of(new ShopDatabase());

    private static TableModel Orders => s_shop.Table(new("shop", "orders"))!;

    private static TableModel Users => s_shop.Table(new("public", "users"))!;

    [Fact]
    public void The_same_classes_give_an_equal_model() =>
        DatabaseModel.Of(new ShopDatabase()).Should().Be(s_shop).And.NotBeSameAs(s_shop);

    [Fact]
    public void Columns_are_named_after_their_properties_base_class_first() =>
        Orders.Columns.Select(c => c.Name).Should().Equal(
            "id", "user_id", "previous_id", "status", "net", "tax", "gross", "tags",
            "created_at", "updated_at", "created_by", "updated_by");

    [Fact]
    public void A_foreign_key_column_has_the_type_it_refers_to() =>
        Orders.Column("user_id")!.Type.Should().Be(new DataType("bigint"));

    [Fact]
    public void Not_null_is_the_default() =>
        Orders.Columns.Where(c => c.IsNullable).Select(c => c.Name).Should().Equal("previous_id", "updated_by");

    [Fact]
    public void An_enum_becomes_a_type_and_its_member_a_literal()
    {
        s_shop.Enums.Should().ContainSingle().Which.Labels.Should().Equal("draft", "paid", "shipped_out");
        Orders.Column("status")!.Type.ToString().Should().Be("public.order_status");
        Orders.Column("status")!.Default!.Text.Should().Be("'draft'");
    }

    [Fact]
    public void Types_are_written_as_format_type_spells_them()
    {
        Orders.Column("net")!.Type.ToString().Should().Be("numeric(12,2)");
        Orders.Column("tags")!.Type.ToString().Should().Be("text[]");
        (new DataType("timestamp with time zone") { Modifier = "3" }).ToString()
            .Should().Be("timestamp(3) with time zone");
    }

    [Fact]
    public void Holes_become_names_and_literals_and_the_columns_read_are_known()
    {
        Orders.Column("gross")!.Generated!.Text.Should().Be("net + tax");
        var check = Orders.Checks.Should().ContainSingle().Subject;
        check.Name.Should().Be("chk_orders_draft_is_untaxed");
        check.Condition.Text.Should().Be("status <> 'draft' or tax = 0");
        check.Condition.Columns.Should().Equal("status", "tax");
    }

    [Fact]
    public void Names_follow_the_convention_and_a_repeated_reference_appends_its_column() =>
        Orders.ForeignKeys.Select(k => k.Name).Should().Equal(
            "fk_orders_users_user_id", "fk_orders_orders", "fk_orders_users_created_by", "fk_orders_users_updated_by");

    [Fact]
    public void A_unique_key_is_a_constraint_unless_only_an_index_can_say_it()
    {
        Orders.UniqueConstraints.Should().ContainSingle().Which.Name.Should().Be("uniq_orders_user_id_net");
        var partial = Users.Indexes[0];
        partial.IsUnique.Should().BeTrue();
        partial.Predicate!.Text.Should().Be("deleted_at is null");
        Users.Indexes[1].Keys[0].Expression!.Columns.Should().Equal("email");
    }

    [Fact]
    public void A_group_brings_its_indexes() =>
        Orders.Indexes.Select(i => i.Name).Should().Contain(["idx_orders_created_by", "idx_orders_updated_by"]);

    [Fact]
    public void Columns_of_the_packages_own_groups_are_known_as_such() =>
        Orders.GroupColumns.Should().Equal("created_at", "updated_at", "created_by", "updated_by");

    [Fact]
    public void An_allowance_names_its_column() =>
        Orders.Allowances.Should().ContainSingle().Which.Should()
            .Be(new AllowanceModel("SK4001", "previous_id", "Orders are never deleted."));

    [Fact]
    public void A_column_knows_its_line_and_the_line_takes_no_part_in_equality()
    {
        var email = Users.Column("email")!;
        email.Location!.File.Should().EndWith("Shop.cs");
        (email with { Location = new("Elsewhere.cs", 1) }).Should().Be(email);
    }

    [Fact]
    public void A_schema_keeps_its_comment() =>
        s_shop.Schemas.Should().Equal(new SchemaModel("shop") { Comment = "What is sold." });
}
