using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class NoPrimaryKeyTests
{
    private static readonly TableModel s_notes = Table("notes", "user_id bigint");

    private static readonly TableModel s_unique = s_notes.Unique("uniq_notes_user_id", "user_id");

    [Fact]
    public void A_unique_constraint_that_could_be_the_key_is_named()
    {
        var finding = Lint.Of(Rule.NoPrimaryKey, s_unique).Single();

        finding.Message.Should().Be(
            "notes has no primary key, though uniq_notes_user_id is unique and never null. "
            + "Replace it by t.PrimaryKey(UserId).");
        finding.Remedy!.Sql.Should().Be(
            "create unique index concurrently pk_notes on public.notes (user_id);\n"
            + "alter table public.notes drop constraint uniq_notes_user_id, "
            + "add constraint pk_notes primary key using index pk_notes;");
    }

    [Fact]
    public void A_unique_index_becomes_the_key_as_it_is()
    {
        var index = IndexOf("uniq_notes_user_id", "user_id") with { IsUnique = true };

        Lint.Of(Rule.NoPrimaryKey, s_notes.With(index)).Single().Remedy!.Sql.Should().Be(
            "alter table public.notes add constraint pk_notes primary key using index uniq_notes_user_id;");
    }

    [Fact]
    public void A_constraint_that_others_refer_to_is_not_exchanged() =>
        Lint.Of(
                Rule.NoPrimaryKey,
                s_unique,
                Table("likes", "id bigint", "user_id bigint").Keyed("id").References("notes", "user_id", "user_id"))
            .Single().Remedy!.Sql.Should().BeNull();

    [Fact]
    public void A_key_in_which_nulls_are_equal_needs_columns_without_nulls() =>
        Lint.Messages(
                Rule.NoPrimaryKey,
                Table("notes", "user_id bigint?") with
                {
                    UniqueConstraints = [new("uniq_notes_user_id", ["user_id"]) { NullsNotDistinct = true }],
                })
            .Should().Equal("notes has no primary key, though uniq_notes_user_id is unique. "
                + "Make its columns not null, and the key primary.");

    [Fact]
    public void A_table_without_any_key_is_reported_by_another_rule() =>
        Lint.Messages(Rule.NoPrimaryKey, s_notes).Should().BeEmpty();

    [Fact]
    public void A_table_with_primary_key_is_silent() =>
        Lint.Messages(Rule.NoPrimaryKey, s_unique.Keyed("user_id")).Should().BeEmpty();

    [Theory]
    [InlineData(DeclarationKind.Log)]
    [InlineData(DeclarationKind.Staging)]
    public void A_log_and_a_staging_table_are_silent(DeclarationKind kind) =>
        Lint.Messages(Rule.NoPrimaryKey, s_unique.Declared(kind)).Should().BeEmpty();

    [Fact]
    public void An_incomplete_table_is_silent() =>
        Lint.Messages(Rule.NoPrimaryKey, s_unique with { IsIncomplete = true }).Should().BeEmpty();
}
