using SchemaKit.Model;
using SchemaKit.Rules;

namespace SchemaKit.Tests.Rules;

public class OpenExclusiveArcTests
{
    private static readonly TableModel s_files =
        Model.Table("files", "id bigint", "owner_user_id bigint?", "owner_group_id bigint?", "size bigint?")
            .References("users", "owner_user_id").References("groups", "owner_group_id");

    [Fact]
    public void Foreign_keys_that_share_a_role_are_suggested()
    {
        var finding = Lint.Of(Rule.OpenExclusiveArc, s_files).Should().ContainSingle().Which;
        finding.Message.Should().Be(
            "files (owner_user_id, owner_group_id) seem to exclude each other, and no check refuses a row that fills "
            + "more than one. Add check (num_nonnulls(owner_user_id, owner_group_id) <= 1), or = 1 where one must be "
            + "filled.");
        finding.Severity.Should().Be(Severity.Info);
        finding.Grade.Should().Be(Grade.Suggested);
        finding.Remedy!.Sql.Should().Be(
            "alter table public.files add constraint chk_files_owner check "
            + "(num_nonnulls(owner_user_id, owner_group_id) <= 1) not valid;\n"
            + "alter table public.files validate constraint chk_files_owner;");
        finding.Remedy.CSharp.Should().Be(
            "t.Check(\"owner\", $\"num_nonnulls({OwnerUserId}, {OwnerGroupId}) <= 1\");");
    }

    [Fact]
    public void Declared_columns_are_proven()
    {
        var finding = Lint.Of(Rule.OpenExclusiveArc, Declared()).Should().ContainSingle().Which;
        finding.Message.Should().Be(
            "files (a_id, b_id) exclude each other, but no check refuses a row that fills more than one. "
            + "Add check (num_nonnulls(a_id, b_id) <= 1), or = 1 where one must be filled.");
        finding.Severity.Should().Be(Severity.Warning);
        finding.Grade.Should().Be(Grade.Proven);
    }

    [Theory]
    [InlineData("num_nonnulls(a_id, b_id) = 1")]
    [InlineData("num_nonnulls(a_id, b_id) <= 1")]
    [InlineData("num_nonnulls(b_id, a_id) < 2")]
    [InlineData("1 >= num_nonnulls(a_id, b_id)")]
    [InlineData("num_nulls(a_id, b_id) = 1")]
    [InlineData("num_nulls(a_id, b_id) >= 1")]
    [InlineData("num_nulls(a_id, b_id) > 0")]
    [InlineData("a_id is null or b_id is null")]
    [InlineData("(a_id is null) <> (b_id is null)")]
    [InlineData("(a_id is null) != (b_id is null)")]
    [InlineData("(a_id is null) = (b_id is not null)")]
    [InlineData("not (a_id is not null and b_id is not null)")]
    [InlineData("(a_id is not null)::int + (b_id is not null)::int = 1")]
    [InlineData("(a_id is null and b_id is not null) or (a_id is not null and b_id is null)")]
    [InlineData("size > 0 and num_nonnulls(a_id, b_id) = 1")]
    [InlineData("case when a_id is null then b_id is not null else b_id is null end")]
    [InlineData("num_nonnulls(a_id, b_id) in (0, 1)")]
    public void A_check_in_any_form_holds_it(string condition) =>
        Lint.Of(Rule.OpenExclusiveArc, Declared(condition)).Should().BeEmpty();

    [Theory]
    [InlineData("num_nonnulls(a_id, b_id) >= 1")]
    [InlineData("num_nonnulls(a_id, b_id) = 2")]
    [InlineData("a_id is not null or b_id is not null")]
    [InlineData("a_id > 0 and b_id > 0")]
    [InlineData("size > 0 or num_nonnulls(a_id, b_id) = 1")]
    [InlineData("own_check(a_id, b_id)")]
    [InlineData("a_id is null or size is null")]
    public void A_check_of_something_else_does_not(string condition) =>
        Lint.Of(Rule.OpenExclusiveArc, Declared(condition)).Should().ContainSingle();

    [Fact]
    public void A_check_that_is_not_enforced_does_not()
    {
        var check = new CheckModel("c", new("num_nonnulls(a_id, b_id) = 1")) { IsNotEnforced = true };
        Lint.Of(Rule.OpenExclusiveArc, Declared() with { Checks = [check] }).Should().ContainSingle();
    }

    [Fact]
    public void Two_checks_may_hold_it_together()
    {
        var table = Declared(
            "a_id is null or b_id is null", "a_id is null or c_id is null", "b_id is null or c_id is null");
        Lint.Of(Rule.OpenExclusiveArc, WithThird(table)).Should().BeEmpty();
        Lint.Of(Rule.OpenExclusiveArc, WithThird(table) with { Checks = [.. table.Checks.Take(2)] })
            .Should().ContainSingle();
    }

    [Fact]
    public void No_role_two_roles_one_target_and_a_column_that_is_always_filled_are_silent()
    {
        Lint.Of(
            Rule.OpenExclusiveArc,
            Model.Table("members", "user_id bigint?", "group_id bigint?")
                .References("users", "user_id").References("groups", "group_id"),
            Model.Table("posts", "author_user_id bigint?", "owner_group_id bigint?")
                .References("users", "author_user_id").References("groups", "owner_group_id"),
            Model.Table("pairs", "first_user_id bigint?", "second_user_id bigint?")
                .References("users", "first_user_id").References("users", "second_user_id"),
            Model.Table("notes", "owner_user_id bigint", "owner_group_id bigint?")
                .References("users", "owner_user_id").References("groups", "owner_group_id")).Should().BeEmpty();
    }

    private static TableModel Declared(params string[] checks)
    {
        var table = Model.Table("files", "a_id bigint?", "b_id bigint?", "c_id bigint?", "size bigint?");
        var declared = table.Columns.Take(2)
            .Select(c => c with { Declarations = [new(DeclarationKind.Exclusive, "owner")] });
        return table with
        {
            Columns = [.. declared, .. table.Columns.Skip(2)],
            Checks = [.. checks.Select((c, i) => new CheckModel($"c{i}", new(c)))],
        };
    }

    private static TableModel WithThird(TableModel table) => table with
    {
        Columns =
        [
            .. table.Columns.Take(2),
            table.Columns[2] with { Declarations = [new(DeclarationKind.Exclusive, "owner")] },
        ],
    };
}
