using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Given;
using static SchemaKit.Tests.Rules.Security.Secured;

namespace SchemaKit.Tests.Rules.Security;

public class SensitiveReadableTests
{
    private static readonly TableModel s_people = Table(
        "people", Column("id"), Column("iban") with { Declarations = [new(DeclarationKind.Sensitive, "It is money.")] });

    [Fact]
    public void A_sensitive_column_is_not_for_every_app_role() => Said(
        Rule.SensitiveReadable, App, s_people.Granting("app", "select")).Should().Equal(
            "people.iban is sensitive, and app can read it in every row. "
            + "Enable row security, or grant select on the other columns only.");

    [Fact]
    public void Settings_name_sensitive_columns_too() => Said(
        Rule.SensitiveReadable,
        App with { Security = App.Security with { SensitiveColumns = ["*.id"] } },
        s_people.Granting("app", "all")).Should().HaveCount(2);

    [Fact]
    public void Row_security_other_columns_and_other_privileges_are_silent() => Said(
        Rule.SensitiveReadable,
        App,
        s_people.Granting("app", "select") with { HasRowSecurity = true },
        s_people.Granting("app", "insert"),
        s_people with { Grants = [new("app", ["select"]) { Columns = ["id"] }] }).Should().BeEmpty();
}
