using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class DocumentAsTextTests
{
    private const string Cast = "events.body is text, but the schema casts it to a JSON document. Make it jsonb.";

    private static readonly TableModel s_events = Table("events", "body text");

    [Theory]
    [InlineData("payload_json", "a JSON document", "jsonb")]
    [InlineData("json", "a JSON document", "jsonb")]
    [InlineData("settings_xml", "an XML document", "xml")]
    public void Text_called_a_document_is_a_suggestion(string name, string what, string type)
    {
        var finding = Lint.Of(Rule.DocumentAsText, Table("events", $"{name} text")).Single();

        finding.Message.Should().Be(
            $"events.{name} is text, though its name says {what}. Make it {type} if its values are.");
        finding.Grade.Should().Be(Grade.Suggested);
    }

    [Fact]
    public void A_cast_in_a_check_or_an_index_proves_it()
    {
        var index = new IndexModel("i", [new() { Expression = new("((body)::jsonb ->> 'kind'::text)") }]);

        Proven(s_events with { Checks = [new("c", new("(body::jsonb) ? 'kind'"))] });
        Proven(s_events.With(index));
        Proven(s_events.With(IndexOf("i", "body") with { Predicate = Sql("(body)::json is not null") }));

        static void Proven(TableModel table)
        {
            var finding = Lint.Of(Rule.DocumentAsText, table).Single();
            (finding.Message, finding.Grade).Should().Be((Cast, Grade.Proven));
        }
    }

    [Theory]
    [InlineData("select (events.body)::jsonb as body from public.events")]
    [InlineData("select body::jsonb from public.events")]
    public void A_cast_in_a_view_proves_it(string query) =>
        Given.Findings(Rule.DocumentAsText, Database(s_events) with { Views = [new(new("public", "v"), new(query))] })
            .Select(f => f.Message).Should().Equal(Cast);

    [Fact]
    public void Other_names_casts_and_types_are_silent()
    {
        Lint.Messages(Rule.DocumentAsText, s_events).Should().BeEmpty();
        Lint.Messages(Rule.DocumentAsText, Table("events", "payload_json jsonb")).Should().BeEmpty();
        Lint.Messages(Rule.DocumentAsText, s_events with { Checks = [new("c", new("jsonb '{}' ? body"))] })
            .Should().BeEmpty();
    }
}
