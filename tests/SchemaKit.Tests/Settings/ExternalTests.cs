using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;
using static SchemaKit.Tests.Settings.Given;

namespace SchemaKit.Tests.Settings;

public class ExternalTests
{
    private static readonly TableModel s_foreign = new(new QualifiedName("auth", "Refresh Token"));

    [Theory]
    [InlineData("auth")]
    [InlineData("a*")]
    [InlineData("auth.*")]
    [InlineData("auth.Refresh?Token")]
    [InlineData("*")]
    public void An_external_table_is_silent_for_every_rule(string pattern)
    {
        Findings(RuleSettings.Default, s_foreign).Should().Contain(
            "Warning SK1002 auth.Refresh Token",
            "Warning SK3001 auth.Refresh Token");
        Findings(External(pattern), s_foreign).Should().BeEmpty();
    }

    [Theory]
    [InlineData("aut")]
    [InlineData("public")]
    [InlineData("auth.refresh*")]
    [InlineData("public.*")]
    public void A_pattern_of_other_names_silences_nothing(string pattern) =>
        Findings(External(pattern), s_foreign).Should().Equal(Findings(RuleSettings.Default, s_foreign));

    [Fact]
    public void A_schema_and_its_types_are_external_with_it()
    {
        var database = new DatabaseModel
        {
            Schemas = [new("Auth")],
            Enums = [new(new("Auth", "Level"), ["low", "high"])],
        };

        Findings(RuleSettings.Default, database).Should().Equal("Warning SK1001 Auth", "Warning SK1001 Auth.Level");
        Findings(External("Auth"), database).Should().BeEmpty();
        Findings(External("Auth.*"), database).Should().Equal("Warning SK1001 Auth");
    }

    [Fact]
    public void Its_allowances_are_not_judged_either()
    {
        var allowing = s_foreign with { Allowances = [new("SK4001", null, "because"), new("SK1", null, "")] };

        Findings(RuleSettings.Default, allowing).Should().Contain("Warning SK0002 auth.Refresh Token");
        Findings(External("auth"), allowing).Should().BeEmpty();
    }

    [Fact]
    public void An_incomplete_external_table_leaves_nothing_unevaluated()
    {
        var report = Linter.Check(Database(s_foreign with { IsIncomplete = true }), External("auth"));

        report.Findings.Should().BeEmpty();
        report.NotEvaluated.Should().BeEmpty();
        report.TableCount.Should().Be(0);
    }

    [Fact]
    public void A_foreign_key_to_an_external_table_is_still_judged()
    {
        var users = new TableModel(new("auth", "users")) { Columns = [new("id", new("uuid"))] }.Keyed("id");
        var orders = Table("orders", "id bigint", "owner_id bigint").Keyed("id") with
        {
            Comment = "What was bought.",
            ForeignKeys = [new("fk_orders_users", ["owner_id"], users.Name, ["id"])],
        };

        Findings(External("auth"), users, orders).Should().Equal(
            "Warning SK1009 public.orders.owner_id",
            "Warning SK4001 public.orders.owner_id",
            "Warning SK4004 public.orders.owner_id");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_name_that_an_external_table_has_too_is_told_of_ones_own(bool isFirst)
    {
        var foreign = Table("Users", "id bigint").Keyed("id") with { Comment = "Theirs." };
        var own = Table("users", "id bigint").Keyed("id") with
        {
            Comment = "Ours.",
            PrimaryKey = new("pk_users_own", ["id"]),
        };

        Findings(External("public.Users"), isFirst ? [foreign, own] : [own, foreign])
            .Should().Equal("Error SK1005 public.users");
    }

    [Fact]
    public void A_pattern_that_is_none_is_refused_in_csharp_too()
    {
        var set = () => External("a.b.c");

        set.Should().Throw<ArgumentException>().WithMessage(
            "\"a.b.c\" names no objects: write \"schema\" or \"schema.table\", with * and ?.");
    }

    private static RuleSettings External(string pattern) => new() { External = [pattern] };
}
