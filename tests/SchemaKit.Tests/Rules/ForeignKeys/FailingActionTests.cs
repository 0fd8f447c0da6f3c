using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class FailingActionTests
{
    [Fact]
    public void Set_null_on_a_not_null_column_is_reported() =>
        Messages("bigint", ReferentialAction.SetNull).Should().Equal(
            "orders.user_id is not null, so on delete set null fails. Make it nullable or choose another action.");

    [Fact]
    public void Set_null_on_a_nullable_column_is_silent() =>
        Messages("bigint?", ReferentialAction.SetNull).Should().BeEmpty();

    [Fact]
    public void Cascade_is_silent() => Messages("bigint", ReferentialAction.Cascade).Should().BeEmpty();

    [Fact]
    public void Set_default_without_default_on_a_not_null_column_is_reported() =>
        Messages("bigint", ReferentialAction.SetDefault).Should().Equal(
            "orders.user_id is not null and has no default, so on delete set default fails. "
            + "Give it a default or choose another action.");

    [Fact]
    public void Set_default_without_default_on_a_nullable_column_is_worth_knowing()
    {
        var finding = Findings("bigint?", ReferentialAction.SetDefault).Single();

        finding.Message.Should().Be(
            "orders.user_id has no default, so on delete set default sets null. Give it a default or say set null.");
        finding.Severity.Should().Be(Severity.Info);
    }

    [Fact]
    public void Set_default_with_a_default_is_silent()
    {
        var table = Orders("bigint", ReferentialAction.SetDefault);
        table = table with { Columns = [.. table.Columns.Select(c => c with { Default = Sql("0") })] };

        Lint.Messages(Rule.FailingAction, table).Should().BeEmpty();
    }

    [Fact]
    public void A_default_of_null_is_none() =>
        Lint.Messages(Rule.FailingAction, Defaulting("bigint", "NULL::bigint")).Should().Equal(
            "orders.user_id is not null and has no default, so on delete set default fails. "
            + "Give it a default or choose another action.");

    [Fact]
    public void An_identity_column_has_a_default()
    {
        var table = Orders("bigint", ReferentialAction.SetDefault);
        var identity = table.Columns[0] with { Identity = new(IdentityGeneration.ByDefault) };

        Lint.Messages(Rule.FailingAction, table with { Columns = [identity] }).Should().BeEmpty();
    }

    [Fact]
    public void A_column_of_the_primary_key_is_never_null() =>
        Lint.Messages(Rule.FailingAction, Orders("bigint?", ReferentialAction.SetNull).Keyed("user_id"))
            .Should().ContainSingle();

    [Fact]
    public void A_domain_refuses_null_and_gives_a_default_like_its_columns()
    {
        var domain = new DomainModel(new("public", "user_key"), new("bigint"));

        Domain(ReferentialAction.SetNull, domain with { IsNotNull = true }).Should().Equal(
            "orders.user_id is not null, so on delete set null fails. Make it nullable or choose another action.");
        Domain(ReferentialAction.SetNull, domain).Should().BeEmpty();
        Domain(ReferentialAction.SetDefault, domain with { Default = Sql("0") }).Should().BeEmpty();
    }

    [Fact]
    public void A_foreign_key_that_is_not_enforced_never_acts()
    {
        var table = Orders("bigint", ReferentialAction.SetNull);

        Lint.Messages(
            Rule.FailingAction,
            table with { ForeignKeys = [table.ForeignKeys[0] with { IsNotEnforced = true }] }).Should().BeEmpty();
    }

    [Fact]
    public void Without_a_column_list_any_not_null_column_counts() =>
        Lint.Messages(Rule.FailingAction, Composite([])).Should().Equal(
            "orders.tenant_id is not null, so on delete set null fails. Make it nullable or choose another action.");

    [Fact]
    public void A_column_list_limits_the_action() =>
        Lint.Messages(Rule.FailingAction, Composite(["user_id"])).Should().BeEmpty();

    [Fact]
    public void On_update_has_no_column_list()
    {
        var table = Composite(["user_id"]);
        var key = table.ForeignKeys[0] with { OnUpdate = ReferentialAction.SetNull };

        Lint.Messages(Rule.FailingAction, table with { ForeignKeys = [key] }).Should().Equal(
            "orders.tenant_id is not null, so on update set null fails. Make it nullable or choose another action.");
    }

    private static TableModel Defaulting(string type, string value)
    {
        var table = Orders(type, ReferentialAction.SetDefault);
        return table with { Columns = [table.Columns[0] with { Default = Sql(value) }] };
    }

    private static IEnumerable<string> Domain(ReferentialAction action, DomainModel domain)
    {
        var database = Database(Orders("user_key?", action)) with { Domains = [domain] };
        return Linter.Check(database).Findings.Where(f => f.Rule == Rule.FailingAction).Select(f => f.Message);
    }

    private static TableModel Composite(string[] list)
    {
        var table = Table("orders", "tenant_id bigint", "user_id bigint?");
        var key = Reference(table, "users", ["tenant_id", "user_id"], ["tenant_id", "id"]);
        return table.With(key with { OnDelete = ReferentialAction.SetNull, OnDeleteColumns = [.. list] });
    }

    private static TableModel Orders(string type, ReferentialAction action)
    {
        var table = Table("orders", $"user_id {type}");
        return table.With(Reference(table, "users", ["user_id"], ["id"]) with { OnDelete = action });
    }

    private static IReadOnlyList<Finding> Findings(string type, ReferentialAction action) =>
        Lint.Of(Rule.FailingAction, Orders(type, action));

    private static IReadOnlyList<string> Messages(string type, ReferentialAction action) =>
        Lint.Messages(Rule.FailingAction, Orders(type, action));
}
