using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class ThreeStateBooleanTests
{
    private static readonly TableModel s_users = Table("users", "is_active boolean?");

    [Fact]
    public void A_nullable_boolean_is_reported() =>
        Lint.Messages(Rule.ThreeStateBoolean, s_users).Should().Equal(
            "users.is_active is true, false or null, and conditions take null for neither. "
            + "Make it not null with a default, or say .ThreeState(because).");

    [Fact]
    public void A_generated_one_has_no_default_to_be_given() =>
        Lint.Messages(Rule.ThreeStateBoolean, With(c => c with { Generated = new("a > 1") })).Should().Equal(
            "users.is_active is true, false or null, and conditions take null for neither. "
            + "Let its expression never be null and make it not null, or say .ThreeState(because).");

    [Fact]
    public void A_boolean_that_is_not_null_is_silent() =>
        Lint.Messages(Rule.ThreeStateBoolean, Table("users", "is_active boolean")).Should().BeEmpty();

    [Fact]
    public void Declared_three_states_are_silent() =>
        Lint.Messages(
            Rule.ThreeStateBoolean,
            With(c => c with { Declarations = [new(DeclarationKind.ThreeState, "Nobody was asked yet.")] }))
            .Should().BeEmpty();

    [Fact]
    public void A_domain_may_be_a_boolean_and_may_refuse_null()
    {
        var flag = new DomainModel(new("public", "flag"), new("boolean"));
        var database = Database(Table("users", "is_active flag?"));

        Given.Findings(Rule.ThreeStateBoolean, database with { Domains = [flag] }).Should().ContainSingle();
        Given.Findings(Rule.ThreeStateBoolean, database with { Domains = [flag with { IsNotNull = true }] })
            .Should().BeEmpty();
    }

    [Fact]
    public void A_list_of_booleans_is_silent() =>
        Lint.Messages(Rule.ThreeStateBoolean, With(c => c with { Type = c.Type with { ArrayDimensions = 1 } }))
            .Should().BeEmpty();

    private static TableModel With(Func<ColumnModel, ColumnModel> change) =>
        s_users with { Columns = [change(s_users.Columns[0])] };
}
