using SchemaKit.Model;
using SchemaKit.Rules;

namespace SchemaKit.Tests.Rules;

public class OneTrueLookupTests
{
    private static readonly TableModel s_codes =
        Model.Table("codes", "id bigint", "type text", "code text", "label text").Keyed("id");

    [Fact]
    public void A_type_in_a_key_is_suggested()
    {
        var finding = Lint.Of(Rule.OneTrueLookup, s_codes.Unique("u", "type", "code")).Should().ContainSingle().Which;
        finding.Message.Should().Be(
            "codes seems to hold the codes of several domains, told apart by type alone, so that a foreign key accepts "
            + "the code of any. Have a lookup table, an enum or a check for each.");
        finding.Grade.Should().Be(Grade.Suggested);
    }

    [Fact]
    public void References_of_many_tables_suggest_it_too()
    {
        TableModel[] users = [.. Enumerable.Range(0, 3).Select(i =>
            Model.Table($"t{i}", "code_id bigint").References("codes", "code_id"))];

        Lint.Of(Rule.OneTrueLookup, [s_codes, .. users]).Should().ContainSingle();
        Lint.Of(Rule.OneTrueLookup, [s_codes, .. users.Take(2)]).Should().BeEmpty();
    }

    [Fact]
    public void A_lookup_without_type_one_with_facts_and_one_that_refers_are_silent()
    {
        Lint.Of(Rule.OneTrueLookup, Model.Table("currencies", "code text", "label text").Keyed("code"))
            .Should().BeEmpty();
        Lint.Of(
            Rule.OneTrueLookup,
            Model.Table("products", "type text", "code text", "name text", "price numeric", "weight numeric")
                .Keyed("type", "code")).Should().BeEmpty();
        Lint.Of(
            Rule.OneTrueLookup,
            s_codes.Unique("u", "type", "code").References("types", "type", "code")).Should().BeEmpty();
    }
}
