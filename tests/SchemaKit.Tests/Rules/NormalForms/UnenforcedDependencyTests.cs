using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class UnenforcedDependencyTests
{
    private static readonly TableModel s_users =
        Table("users", Column("id"), Column("postal_code"), Column("city")) with
        {
            PrimaryKey = Key("pk_users", "id"),
            Dependencies = [new(["postal_code"], ["city"])],
        };

    private static readonly AllowanceModel s_accepted = new("SK6201", "city", "Reports read it a lot.");

    [Fact]
    public void What_no_other_rule_speaks_of_is_reported() =>
        Messages(
            Rule.UnenforcedDependency,
            Table("lessons", Column("student"), Column("course"), Column("teacher"), Column("hall"), Column("house"))
                with
            {
                PrimaryKey = Key("pk", "student", "course"),
                Dependencies = [new(["teacher"], ["course"]), new(["hall"], ["house"])],
            }).Should().Equal(
            "teacher determines course in lessons, but nothing holds it. Move course to a table with the key teacher, "
            + "or keep it by a trigger.");

    [Fact]
    public void Where_the_rule_of_a_normal_form_speaks_it_is_silent()
    {
        Messages(Rule.UnenforcedDependency, s_users).Should().BeEmpty();
        Messages(
            Rule.UnenforcedDependency,
            Table("lessons", Column("student"), Column("course"), Column("teacher")) with
            {
                PrimaryKey = Key("pk", "student", "course"),
                Dependencies = [new(["teacher"], ["course"])],
            }).Should().BeEmpty();
    }

    [Fact]
    public void An_accepted_copy_that_nothing_keeps_is_reported()
    {
        var message = "postal_code determines city in users, but nothing holds it. Move city to a table with the key "
            + "postal_code, or keep it by a trigger.";
        Messages(Rule.UnenforcedDependency, s_users with { Allowances = [s_accepted] }).Should().Equal(message);
        Messages(
            Rule.UnenforcedDependency, RuleSettings.Default.With(Rule.TransitiveDependency, Severity.Off), s_users)
            .Should().Equal(message);
        Messages(Rule.UnenforcedDependency, s_users with { Allowances = [s_accepted with { On = "id" }] })
            .Should().BeEmpty();
    }

    [Fact]
    public void A_copy_that_a_trigger_keeps_is_held() =>
        Messages(
            Rule.UnenforcedDependency,
            s_users with
            {
                Allowances = [s_accepted],
                Triggers =
                [
                    new("t", new("public", "t")) { Timing = TriggerTiming.Before, Events = ["insert", "update"] },
                ],
            }).Should().BeEmpty();

    [Fact]
    public void The_table_of_the_determinant_holds_it()
    {
        var codes = Table("postal_codes", Column("code"), Column("city")) with { PrimaryKey = Key("pk", "code") };
        var users = s_users with
        {
            Allowances = [s_accepted],
            ForeignKeys = [Reference("postal_code", "postal_codes", "code")],
        };
        Messages(Rule.UnenforcedDependency, codes, users).Should().BeEmpty();
        Messages(Rule.UnenforcedDependency, codes with { Columns = [Column("code")] }, users).Should().ContainSingle();
        Messages(Rule.UnenforcedDependency, codes with { PrimaryKey = null }, users).Should().ContainSingle();
    }

    [Fact]
    public void A_determinant_that_is_a_key_holds_it() =>
        Messages(
            Rule.UnenforcedDependency,
            s_users with { Allowances = [s_accepted], UniqueConstraints = [Key("u", "postal_code")] })
            .Should().BeEmpty();
}
