using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class RegTypeTests
{
    [Theory]
    [InlineData("regproc")]
    [InlineData("regprocedure")]
    [InlineData("regoper")]
    [InlineData("regoperator")]
    [InlineData("regconfig")]
    [InlineData("regdictionary")]
    [InlineData("regnamespace")]
    [InlineData("regcollation")]
    public void A_type_that_upgrades_refuse_is_reported(string type) =>
        Lint.Messages(Rule.RegType, Table("documents", $"parser {type}")).Should().Equal(
            $"documents.parser is {type}, and pg_upgrade refuses a database that stores one. Make it text.");

    [Theory]
    [InlineData("regclass")]
    [InlineData("regrole")]
    [InlineData("regtype")]
    public void Types_whose_oids_are_kept_are_silent(string type) =>
        Lint.Messages(Rule.RegType, Table("documents", $"parser {type}")).Should().BeEmpty();
}
