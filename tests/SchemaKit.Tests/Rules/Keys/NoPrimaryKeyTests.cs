using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class NoPrimaryKeyTests
{
    private static readonly TableModel s_notes = Table("notes", "body text");

    [Fact]
    public void A_table_without_primary_key_is_reported() =>
        Lint.Messages(Rule.NoPrimaryKey, s_notes).Should().Equal(
            "notes has no primary key. Add an identity column and t.PrimaryKey(Id).");

    [Fact]
    public void A_unique_constraint_that_could_be_the_key_is_named() =>
        Lint.Messages(Rule.NoPrimaryKey, Table("notes", "user_id bigint").Unique("uniq_notes_user_id", "user_id"))
            .Should().Equal("notes has no primary key, though uniq_notes_user_id is unique and never null. "
                + "Replace it by t.PrimaryKey(UserId).");

    [Fact]
    public void A_unique_index_that_could_be_the_key_is_named_too()
    {
        var index = IndexOf("uniq_notes_user_id", "user_id") with { IsUnique = true };

        Lint.Messages(Rule.NoPrimaryKey, Table("notes", "user_id bigint").With(index)).Should().Equal(
            "notes has no primary key, though uniq_notes_user_id is unique and never null. "
            + "Replace it by t.PrimaryKey(UserId).");
    }

    [Fact]
    public void A_key_that_may_be_null_or_holds_only_some_rows_could_not_be_the_key()
    {
        var index = IndexOf("u", "user_id") with { IsUnique = true };

        Message(Table("notes", "user_id bigint?").Unique("u", "user_id"))
            .Should().Be("notes has no primary key. Add an identity column and t.PrimaryKey(Id).");
        Message(Table("notes", "user_id bigint").With(index with { Predicate = Sql("user_id > 0") }))
            .Should().Be("notes has no primary key. Add an identity column and t.PrimaryKey(Id).");
        Message(Table("notes", "user_id bigint").With(index with { IsInvalid = true }))
            .Should().Be("notes has no primary key. Add an identity column and t.PrimaryKey(Id).");

        static string Message(TableModel table) => Lint.Messages(Rule.NoPrimaryKey, table).Single();
    }

    [Fact]
    public void A_table_with_primary_key_is_silent() =>
        Lint.Messages(Rule.NoPrimaryKey, s_notes.Keyed("body")).Should().BeEmpty();

    [Theory]
    [InlineData(DeclarationKind.Log)]
    [InlineData(DeclarationKind.Staging)]
    public void A_log_and_a_staging_table_are_silent(DeclarationKind kind) =>
        Lint.Messages(Rule.NoPrimaryKey, s_notes.Declared(kind)).Should().BeEmpty();

    [Fact]
    public void An_incomplete_table_is_silent() =>
        Lint.Messages(Rule.NoPrimaryKey, s_notes with { IsIncomplete = true }).Should().BeEmpty();
}
