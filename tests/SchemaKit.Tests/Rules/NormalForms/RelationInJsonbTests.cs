using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class RelationInJsonbTests
{
    [Fact]
    public void A_document_whose_keys_are_taken_out_one_by_one_is_asked_about()
    {
        var finding = Findings(Rule.RelationInJsonb, Events("payload ->> 'kind'", "(payload ->> 'at'::text)")).Single();
        finding.Message.Should().Be(
            "Is events.payload a row in one value? Indexes and generated columns take out its kind and at. "
            + "Make them columns.");
        finding.Grade.Should().Be(Grade.Suggested);
    }

    [Fact]
    public void A_generated_column_takes_a_key_out_too()
    {
        var kind = Column("kind") with { Generated = new("payload ->> 'kind'") { Columns = ["payload"] } };
        var table = Events("payload -> 'user'");
        Findings(Rule.RelationInJsonb, table with { Columns = [.. table.Columns, kind] }).Should().ContainSingle();
    }

    [Fact]
    public void One_key_makes_no_relation() =>
        Findings(Rule.RelationInJsonb, Events("payload ->> 'kind'", "lower(payload ->> 'kind')")).Should().BeEmpty();

    [Fact]
    public void A_document_that_is_searched_as_a_whole_is_one()
    {
        var table = Events("payload ->> 'kind'", "payload ->> 'at'");
        Findings(Rule.RelationInJsonb, table with { Indexes = [.. table.Indexes, Index("whole", "payload")] })
            .Should().BeEmpty();
    }

    [Fact]
    public void Keys_that_no_index_fixes_are_silent() =>
        Findings(Rule.RelationInJsonb, Events("payload ->> kind", "payload ->> other")).Should().BeEmpty();

    private static TableModel Events(params string[] expressions) =>
        Table("events", Column("id", "bigint"), Column("payload", "jsonb")) with
        {
            Indexes =
            [
                .. expressions.Select((text, i) => new IndexModel(
                    $"i{i}", [new() { Expression = new(text) { Columns = ["payload"] } }])),
            ],
        };
}
