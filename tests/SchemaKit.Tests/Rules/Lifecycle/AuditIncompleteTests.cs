using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class AuditIncompleteTests
{
    [Fact]
    public void A_deletion_without_author_is_reported() =>
        Messages(Rule.AuditIncomplete, Table("orders", Column("deleted_at", "timestamp with time zone")))
            .Should().Equal(
                "orders says when a row was deleted, and not by whom. Add deleted_by.");

    [Fact]
    public void An_author_without_foreign_key_is_reported() =>
        Messages(Rule.AuditIncomplete, Table("orders", Column("created_by", "bigint"))).Should().Equal(
            "orders.created_by says who, and no foreign key holds that there is such a person. "
            + "Refer to the table of people, or keep the name as text.");

    [Fact]
    public void It_is_off_by_default() => Rule.AuditIncomplete.DefaultSeverity.Should().Be(Severity.Off);

    [Fact]
    public void The_names_of_actors_and_foreign_keys_are_silent() =>
        Messages(
            Rule.AuditIncomplete,
            Table(
                "orders",
                Column("created_by"),
                Column("updated_by", "bigint"),
                Column("deleted_at", "timestamp with time zone"),
                Column("deleted_by")) with
            {
                ForeignKeys = [Reference("updated_by", "users")],
            }).Should().BeEmpty();
}
