using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class NoUniqueKeyTests
{
    private static readonly TableModel s_notes = Table("notes", "user_id bigint", "body text?");

    [Fact]
    public void A_table_without_any_key_is_an_error()
    {
        var finding = Lint.Of(Rule.NoUniqueKey, s_notes).Single();

        finding.Message.Should().Be(
            "notes has no key that every row is in, so two equal rows cannot be told apart. "
            + "Add an identity column and t.PrimaryKey(Id).");
        finding.Severity.Should().Be(Severity.Error);
    }

    [Fact]
    public void A_key_is_silent_whatever_makes_it()
    {
        Messages(s_notes.Keyed("user_id")).Should().BeEmpty();
        Messages(s_notes.Unique("u", "user_id")).Should().BeEmpty();
        Messages(s_notes.With(IndexOf("u", "user_id") with { IsUnique = true })).Should().BeEmpty();
        Messages(s_notes with { UniqueConstraints = [new("u", ["body"]) { NullsNotDistinct = true }] })
            .Should().BeEmpty();
    }

    [Fact]
    public void What_lets_two_equal_rows_in_is_no_key()
    {
        var index = IndexOf("u", "user_id") with { IsUnique = true };

        Messages(s_notes.Unique("u", "body")).Should().ContainSingle("nulls are distinct");
        Messages(s_notes.With(index with { Predicate = Sql("user_id > 0") })).Should().ContainSingle();
        Messages(s_notes.With(index with { IsInvalid = true })).Should().ContainSingle();
        Messages(s_notes.With(IndexOf("u", "(lower(body))") with { IsUnique = true })).Should().ContainSingle();
    }

    [Theory]
    [InlineData(DeclarationKind.Log)]
    [InlineData(DeclarationKind.Staging)]
    public void A_log_and_a_staging_table_are_silent(DeclarationKind kind) =>
        Messages(s_notes.Declared(kind)).Should().BeEmpty();

    [Fact]
    public void An_incomplete_table_is_silent() => Messages(s_notes with { IsIncomplete = true }).Should().BeEmpty();

    private static IReadOnlyList<string> Messages(TableModel table) => Lint.Messages(Rule.NoUniqueKey, table);
}
