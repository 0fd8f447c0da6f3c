using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class MissingForeignKeyTests
{
    private static readonly TableModel s_users = Table("users", "id bigint").Keyed("id");

    private static readonly TableModel s_posts = Table("posts", "user_id bigint").References("users", "user_id");

    [Fact]
    public void A_column_that_looks_like_a_reference_is_suggested()
    {
        var finding = Findings(Table("orders", "user_id bigint")).Single();

        finding.Message.Should().Be(
            "orders.user_id looks like a reference to users, but no foreign key guards it. "
            + "Add one, or say .LogicalReference(because).");
        (finding.Grade, finding.Severity, finding.Object).Should().Be(
            (Grade.Suggested, Severity.Info, "public.orders.user_id"));
        finding.Remedy!.CSharp.Should().Be(
            "t.ForeignKey(UserId).References((Users parent) => parent.Id);\nt.Index(UserId);");
        finding.Remedy.Sql.Should().Be(
            "create index concurrently idx_orders_user_id on public.orders (user_id);\n"
            + "alter table public.orders add constraint fk_orders_users "
            + "foreign key (user_id) references public.users (id) not valid;\n"
            + "alter table public.orders validate constraint fk_orders_users;");
    }

    [Fact]
    public void An_index_that_is_there_is_not_made_again() =>
        Findings(Table("orders", "user_id bigint").Index("i", "user_id")).Single().Remedy!.Sql
            .Should().StartWith("alter table public.orders add constraint");

    [Fact]
    public void The_name_of_a_uuid_is_a_name_too() => Lint.Of(
        Rule.MissingForeignKey, Table("users", "id uuid").Keyed("id"), s_posts, Table("orders", "user_uuid uuid"))
        .Should().ContainSingle();

    [Theory]
    [InlineData("user_id integer")]
    [InlineData("user_id text")]
    [InlineData("owner_id bigint")]
    [InlineData("user bigint")]
    [InlineData("external_user_id bigint")]
    [InlineData("users_id bigint")]
    public void Another_type_or_name_is_silent(string column) => Findings(Table("orders", column)).Should().BeEmpty();

    [Theory]
    [InlineData("user_type text")]
    [InlineData("user_kind text")]
    [InlineData("user_table text")]
    public void A_pair_that_says_which_table_is_polymorphic(string column) =>
        Findings(Table("orders", "user_id bigint", column)).Should().BeEmpty();

    [Theory]
    [InlineData(DeclarationKind.LogicalReference)]
    [InlineData(DeclarationKind.PolymorphicReference)]
    public void What_is_declared_is_silent(DeclarationKind kind)
    {
        var orders = Table("orders", "user_id bigint");

        Findings(orders with { Columns = [orders.Columns[0] with { Declarations = [new(kind, "Elsewhere.")] }] })
            .Should().BeEmpty();
    }

    [Theory]
    [InlineData(DeclarationKind.Log)]
    [InlineData(DeclarationKind.Staging)]
    public void Logs_and_what_is_in_transit_are_silent(DeclarationKind kind) =>
        Findings(Table("orders", "user_id bigint").Declared(kind)).Should().BeEmpty();

    [Fact]
    public void A_name_that_fits_two_tables_and_the_table_itself_are_silent()
    {
        Findings(
            Table("orders", "user_id bigint"),
            Table("users", "id bigint").Keyed("id") with { Name = new("other", "users") }).Should().BeEmpty();
        Findings(Table("orders", "order_id bigint").Keyed("order_id")).Should().BeEmpty();
    }

    [Fact]
    public void Tables_of_others_are_no_targets() => Linter.Check(
        Database(s_users, s_posts, Table("orders", "user_id bigint")),
        RuleSettings.Default with { External = ["public.users"] }).Findings
        .Should().NotContain(f => f.Rule == Rule.MissingForeignKey);

    [Fact]
    public void A_schema_without_foreign_keys_is_told_once()
    {
        var findings = Lint.Of(
            Rule.MissingForeignKey, s_users, Table("orders", "user_id bigint"), Table("posts", "user_id bigint"));

        findings.Single().Message.Should().Be(
            "Schema public has no foreign keys, though 2 columns look like a reference, such as orders.user_id. "
            + "Add them, or allow it once.");
        findings.Single().Object.Should().Be("public");
        Lint.Messages(Rule.MissingForeignKey, s_users, Table("orders", "user_id bigint")).Should().Equal(
            "Schema public has no foreign keys, though orders.user_id looks like a reference. Add them, "
            + "or allow it once.");
    }

    [Fact]
    public void An_incomplete_table_is_not_judged() =>
        Findings(Table("orders", "user_id bigint") with { IsIncomplete = true }).Should().BeEmpty();

    private static IReadOnlyList<Finding> Findings(params TableModel[] tables) =>
        Lint.Of(Rule.MissingForeignKey, [s_users, s_posts, .. tables]);
}
