using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class SoftDeleteUniqueTests
{
    private static readonly TableModel s_users = Table(
        "users",
        Column("id"),
        Column("email"),
        Column("deleted_at", "timestamp with time zone") with { IsNullable = true });

    private static readonly KeyModel s_key = Key("uniq_users_email", "email");

    [Fact]
    public void A_unique_constraint_is_reported_with_the_index_that_replaces_it()
    {
        var finding = Findings(Rule.SoftDeleteUnique, s_users with { UniqueConstraints = [s_key] }).Single();
        finding.Message.Should().Be(
            "users.uniq_users_email counts deleted rows too, so nobody can have the key of a deleted row again. "
            + "Make it a unique index where deleted_at is null.");
        finding.Remedy!.Sql.Should().Be(
            "alter table public.users drop constraint uniq_users_email; create unique index uniq_users_email on "
            + "public.users (email) where deleted_at is null;");
    }

    [Fact]
    public void Deleted_at_in_the_key_is_no_cure() =>
        Messages(Rule.SoftDeleteUnique, s_users with { UniqueConstraints = [Key("uniq", "email", "deleted_at")] })
            .Should().Equal(
                "users.uniq has deleted_at in its key, so live rows may repeat each other. "
                + "Make it a unique index where deleted_at is null.");

    [Theory]
    [InlineData("email <> ''")]
    [InlineData("was_deleted_at is null")]
    [InlineData("deleted_at is not null")]
    [InlineData("deleted_at is null or email <> ''")]
    [InlineData("not (deleted_at is null)")]
    [InlineData("email <> 'deleted_at is null'")]
    public void A_unique_index_over_other_rows_is_reported(string predicate) =>
        Messages(Rule.SoftDeleteUnique, Indexed(predicate)).Should().ContainSingle();

    [Theory]
    [InlineData("deleted_at is null")]
    [InlineData("(deleted_at IS NULL)")]
    [InlineData("not (deleted_at is not null)")]
    [InlineData("id between 1 and 5 and deleted_at is null")]
    [InlineData("(\"deleted_at\" IS NULL) AND (email <> '')")]
    public void A_unique_index_over_live_rows_is_silent(string predicate) =>
        Messages(Rule.SoftDeleteUnique, Indexed(predicate)).Should().BeEmpty();

    [Fact]
    public void Primary_keys_and_keys_that_are_referenced_are_silent()
    {
        var users = s_users with { PrimaryKey = Key("pk_users", "id"), UniqueConstraints = [s_key] };
        var posts = Table("posts", Column("email")) with { ForeignKeys = [Reference("email", "users", "email")] };
        Messages(Rule.SoftDeleteUnique, users, posts).Should().BeEmpty();
    }

    [Fact]
    public void A_unique_index_that_is_referenced_is_silent_and_a_partial_one_cannot_be()
    {
        var posts = Table("posts", Column("email")) with { ForeignKeys = [Reference("email", "users", "email")] };
        var index = Index("uniq_users_email", "email") with { IsUnique = true };

        Messages(Rule.SoftDeleteUnique, s_users with { Indexes = [index] }, posts).Should().BeEmpty();
        Messages(Rule.SoftDeleteUnique, s_users with { Indexes = [index] }).Should().ContainSingle();
        Messages(
            Rule.SoftDeleteUnique, s_users with { Indexes = [index with { Predicate = new("email <> ''") }] }, posts)
            .Should().ContainSingle();
    }

    [Fact]
    public void A_reference_to_other_columns_does_not_excuse_a_key()
    {
        var posts = Table("posts", Column("user_id")) with { ForeignKeys = [Reference("user_id", "users")] };

        Messages(Rule.SoftDeleteUnique, s_users with { UniqueConstraints = [s_key] }, posts).Should().ContainSingle();
    }

    [Fact]
    public void An_index_that_is_not_unique_and_one_that_is_declared_are_silent()
    {
        var index = Index("idx_users_email", "email");

        Messages(Rule.SoftDeleteUnique, s_users with { Indexes = [index] }).Should().BeEmpty();
        Messages(
            Rule.SoftDeleteUnique,
            s_users with
            {
                Indexes =
                [
                    index with
                    {
                        IsUnique = true,
                        Declarations = [new(DeclarationKind.UniqueForever, "Invoices name it.")],
                    },
                ],
            }).Should().BeEmpty();
    }

    [Theory]
    [InlineData("timestamp without time zone", true)]
    [InlineData("boolean", true)]
    [InlineData("timestamp with time zone", false)]
    public void Only_a_nullable_moment_marks_deleted_rows(string type, bool isNullable)
    {
        var deletedAt = Column("deleted_at", type) with { IsNullable = isNullable };

        Messages(
            Rule.SoftDeleteUnique,
            Table("users", Column("email"), deletedAt) with { UniqueConstraints = [s_key] }).Should().BeEmpty();
    }

    [Fact]
    public void A_key_that_no_partial_index_can_replace_has_no_statement()
    {
        Cure(s_key with { Deferral = Deferral.InitiallyDeferred }).Should().BeNull();
        Cure(s_key with { IsWithoutOverlaps = true }).Should().BeNull();
        Cure(Key("uniq", "deleted_at")).Should().BeNull();

        static Remedy? Cure(KeyModel key) =>
            Findings(Rule.SoftDeleteUnique, s_users with { UniqueConstraints = [key] }).Single().Remedy;
    }

    [Fact]
    public void A_key_that_is_unique_for_ever_is_silent() =>
        Messages(
            Rule.SoftDeleteUnique,
            s_users with
            {
                UniqueConstraints =
                    [s_key with { Declarations = [new(DeclarationKind.UniqueForever, "Invoices name it.")] }],
            }).Should().BeEmpty();

    [Fact]
    public void Deleted_at_in_a_key_whose_nulls_are_equal_is_silent() =>
        Messages(
            Rule.SoftDeleteUnique,
            s_users with { UniqueConstraints = [Key("uniq", "email", "deleted_at") with { NullsNotDistinct = true }] })
            .Should().BeEmpty();

    [Fact]
    public void A_table_without_soft_delete_is_silent() =>
        Messages(Rule.SoftDeleteUnique, Table("users", Column("email")) with { UniqueConstraints = [s_key] })
            .Should().BeEmpty();

    private static TableModel Indexed(string predicate) => s_users with
    {
        Indexes = [Index("uniq_users_email", "email") with { IsUnique = true, Predicate = new(predicate) }],
    };
}
