using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class IdentifierTooLongTests
{
    [Fact]
    public void A_name_of_64_bytes_is_reported()
    {
        var name = new string('a', 64);
        var finding = Findings(Rule.IdentifierTooLong, Table("orders", Column(name))).Single();
        finding.Message.Should().Be(
            $"orders.{name} has a name of 64 bytes, and PostgreSQL keeps 63. "
            + $"Shorten it, for example to {SchemaKit.Naming.Identifier.Shorten(name)}.");
    }

    [Fact]
    public void Bytes_count_not_letters() =>
        Messages(Rule.IdentifierTooLong, Table(new string('ö', 32))).Should().ContainSingle();

    [Fact]
    public void A_name_of_62_bytes_is_silent() =>
        Messages(Rule.IdentifierTooLong, Table(new string('a', 62))).Should().BeEmpty();

    [Fact]
    public void A_name_of_63_bytes_may_have_been_cut_by_a_server()
    {
        var name = new string('a', 63);
        var finding = Findings(Rule.IdentifierTooLong, Table(name)).Should().ContainSingle().Which;
        finding.Message.Should().Be(
            $"{name} has a name of 63 bytes, and PostgreSQL keeps 63: it may have been cut. "
            + "Compare it with what was meant, and give it a shorter one.");
        finding.Severity.Should().Be(Severity.Info);
        finding.Grade.Should().Be(Grade.Suggested);
    }

    [Fact]
    public void A_name_that_ends_where_a_wide_letter_did_not_fit_may_have_been_cut_too()
    {
        Messages(Rule.IdentifierTooLong, Table(new string('ö', 31))).Should().ContainSingle().Which.Should()
            .Contain("62 bytes");
        Messages(Rule.IdentifierTooLong, Table(new string('ö', 29))).Should().BeEmpty();
    }

    [Fact]
    public void Names_with_a_line_those_cut_by_the_convention_and_those_of_PostgreSQL_were_not_cut_by_a_server() =>
        Messages(
            Rule.IdentifierTooLong,
            Table(new string('a', 63)) with { Location = new("Orders.cs", 1) },
            Table($"{new string('a', 54)}_0123abcd"),
            Table("orders") with { PrimaryKey = Key($"{new string('a', 58)}_pkey", "id") }).Should().BeEmpty();

    [Fact]
    public void A_schema_is_judged_too() =>
        Findings(Rule.IdentifierTooLong, new DatabaseModel { Schemas = [new SchemaModel(new string('a', 64))] })
            .Should().ContainSingle();
}
