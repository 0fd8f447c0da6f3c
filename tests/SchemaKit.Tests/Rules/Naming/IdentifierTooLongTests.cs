using SchemaKit.Model;
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
    public void A_name_of_63_bytes_is_silent() =>
        Messages(Rule.IdentifierTooLong, Table(new string('a', 63))).Should().BeEmpty();

    [Fact]
    public void A_schema_is_judged_too() =>
        Findings(Rule.IdentifierTooLong, new DatabaseModel { Schemas = [new SchemaModel(new string('a', 64))] })
            .Should().ContainSingle();
}
