using CsCheck;
using SchemaKit.Naming;

namespace SchemaKit.Tests.Naming;

public class NamingConventionTests
{
    private static readonly NamingConvention s_house = NamingConvention.Default;

    private static readonly NameParts s_orders = new("orders", ["user_id"], "users", "total_positive");

    [Fact]
    public void The_house_convention_puts_the_kind_in_front()
    {
        s_house.PrimaryKeyName("orders", ["id"]).Should().Be("pk_orders");
        s_house.UniqueName("orders", ["tenant_id", "number"]).Should().Be("uniq_orders_tenant_id_number");
        s_house.IndexName("orders", ["user_id"]).Should().Be("idx_orders_user_id");
        s_house.ForeignKeyName("orders", "users", ["user_id"], isRepeated: false).Should().Be("fk_orders_users");
        s_house.ForeignKeyName("orders", "users", ["user_id"], isRepeated: true).Should().Be("fk_orders_users_user_id");
        s_house.CheckName("orders", "total_positive").Should().Be("chk_orders_total_positive");
        s_house.ExclusionName("bookings", "no_overlap").Should().Be("excl_bookings_no_overlap");
    }

    [Fact]
    public void The_convention_of_postgresql_puts_the_kind_at_the_end()
    {
        var theirs = NamingConvention.PostgreSql;
        theirs.PrimaryKeyName("orders", ["id"]).Should().Be("orders_pkey");
        theirs.UniqueName("orders", ["tenant_id", "number"]).Should().Be("orders_tenant_id_number_key");
        theirs.IndexName("orders", ["user_id"]).Should().Be("orders_user_id_idx");
        theirs.ForeignKeyName("orders", "users", ["user_id"], isRepeated: false).Should().Be("orders_user_id_fkey");
        theirs.ForeignKeyName("orders", "users", ["user_id"], isRepeated: true).Should().Be("orders_user_id_fkey");
        theirs.CheckName("orders", "total").Should().Be("orders_total_check");
    }

    [Fact]
    public void One_template_can_be_replaced()
    {
        var convention = s_house with { Index = "ix_{table}_{columns}" };
        convention.IndexName("orders", ["user_id"]).Should().Be("ix_orders_user_id");
        convention.PrimaryKeyName("orders", ["id"]).Should().Be("pk_orders");
        s_house.Index.Should().Be("idx_{table}_{columns}");
    }

    [Fact]
    public void Conventions_with_the_same_templates_are_equal()
    {
        (s_house with { Index = "idx_{table}_{columns}" }).Should().Be(s_house);
        (s_house with { Index = "ix_{table}_{columns}" }).Should().NotBe(s_house);
    }

    [Fact]
    public void Members_are_named_in_snake_case_unless_told_otherwise()
    {
        s_house.MemberName("UserId").Should().Be("user_id");
        (s_house with { MemberNames = IdentifierCase.AsWritten }).MemberName("UserId").Should().Be("UserId");
    }

    [Fact]
    public void An_unknown_placeholder_is_refused_with_those_allowed() =>
        FluentActions.Invoking(() => s_house with { ForeignKey = "fk_{table}_{column}" })
            .Should().Throw<ArgumentException>().WithMessage(
                "The name template 'fk_{table}_{column}' has the unknown placeholder {column}; "
                + "allowed here: {table}, {referenced_table}, {columns}.");

    [Fact]
    public void A_placeholder_of_another_kind_is_refused() =>
        FluentActions.Invoking(() => s_house with { Index = "idx_{table}_{name}" })
            .Should().Throw<ArgumentException>().WithMessage(
                "The name template 'idx_{table}_{name}' has the unknown placeholder {name}; "
                + "allowed here: {table}, {columns}.");

    [Theory]
    [InlineData("idx_{table", 5)]
    [InlineData("idx_table}", 10)]
    [InlineData("idx_{{table}", 5)]
    public void A_brace_without_its_partner_is_refused(string template, int position) =>
        FluentActions.Invoking(() => s_house with { Index = template })
            .Should().Throw<ArgumentException>()
            .WithMessage($"The name template '{template}' has a brace without its partner at position {position}.");

    [Fact]
    public void An_empty_template_is_refused() =>
        FluentActions.Invoking(() => s_house with { Check = "" }).Should().Throw<ArgumentException>()
            .WithMessage("A name template is empty; give it text with placeholders such as {table}.");

    [Theory]
    [InlineData("Index", "idx_orders_user_id")]
    [InlineData("Index", "idx_orders_user_id_active")]
    [InlineData("PrimaryKey", "pk_orders")]
    [InlineData("ForeignKey", "fk_orders_users")]
    [InlineData("ForeignKey", "fk_orders_users_user_id")]
    [InlineData("RepeatedForeignKey", "fk_orders_users_user_id")]
    [InlineData("Check", "chk_orders_total_positive")]
    public void A_name_matches_its_template_and_may_say_more(string kind, string name) =>
        s_house.Matches(Enum.Parse<NameKind>(kind), name, s_orders).Should().BeTrue();

    [Theory]
    [InlineData("Index", "idx_orders_user_idx")]
    [InlineData("Index", "idx_orders_user_id_")]
    [InlineData("Index", "idx_orders_email")]
    [InlineData("Index", "uniq_orders_user_id")]
    [InlineData("Index", "IDX_orders_user_id")]
    [InlineData("PrimaryKey", "orders_pkey")]
    [InlineData("RepeatedForeignKey", "fk_orders_users")]
    [InlineData("Index", "")]
    public void A_name_that_begins_otherwise_does_not_match(string kind, string name) =>
        s_house.Matches(Enum.Parse<NameKind>(kind), name, s_orders).Should().BeFalse();

    [Theory]
    [InlineData("chk_orders_total_positive", true)]
    [InlineData("chk_orders_x", true)]
    [InlineData("chk_orders_", false)]
    [InlineData("chk_orders", false)]
    [InlineData("chk_users_total", false)]
    public void A_check_of_unknown_name_may_be_called_anything_after_the_table(string name, bool expected) =>
        s_house.Matches(NameKind.Check, name, new("orders", [])).Should().Be(expected);

    [Theory]
    [InlineData("orders_total_check", true)]
    [InlineData("orders_total_check_strict", true)]
    [InlineData("orders_check", false)]
    [InlineData("orders_total_checked", false)]
    public void An_unknown_part_may_stand_in_the_middle(string name, bool expected) =>
        NamingConvention.PostgreSql.Matches(NameKind.Check, name, new("orders", [])).Should().Be(expected);

    [Fact]
    public void A_shortened_name_matches_and_a_name_that_only_looks_shortened_does_not()
    {
        var parts = new NameParts("user_politician_bookmarks", ["politician_id", "organisation_id", "created_at"]);
        var name = s_house.IndexName(parts.Table, parts.Columns);

        name.Should().Be("idx_user_politician_bookmarks_politician_id_organisati_7b74531d");
        s_house.Matches(NameKind.Index, name, parts).Should().BeTrue();
        s_house.Matches(NameKind.Index, name.Replace("bookmarks", "bookings"), parts).Should().BeFalse();
        s_house.Matches(NameKind.Index, name[..^1] + "x", parts).Should().BeFalse();
        s_house.Matches(NameKind.Index, "idx_orders_deadbeef", s_orders).Should().BeFalse();
    }

    [Fact]
    public void Every_name_that_a_convention_makes_fits_and_matches() =>
        Gen.Select(
            Gen.String[Gen.Char["abü_"], 1, 40],
            Gen.String[Gen.Char["abü_"], 1, 40].Array[1, 3],
            Gen.OneOf(NamingConvention.Default, NamingConvention.PostgreSql)).Sample((table, columns, convention) =>
            {
                var name = convention.IndexName(table, columns);
                Identifier.ByteLength(name).Should().BeLessThanOrEqualTo(Identifier.MaxBytes);
                convention.Matches(NameKind.Index, name, new(table, columns)).Should().BeTrue();
            });

    [Fact]
    public void A_name_that_says_more_matches_however_it_was_shortened() =>
        Gen.Select(
            Gen.String[Gen.Char["abü"], 1, 40],
            Gen.String[Gen.Char["abü"], 1, 40],
            Gen.String[Gen.Char["abü"], 1, 40]).Sample((table, column, more) =>
            {
                var name = Identifier.Shorten($"idx_{table}_{column}_{more}");
                s_house.Matches(NameKind.Index, name, new(table, [column])).Should().BeTrue();
                s_house.Matches(NameKind.Index, name, new("c" + table, [column])).Should().BeFalse();
            });
}
