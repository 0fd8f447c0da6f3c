using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class CreatedAtIncompleteTests
{
    [Theory]
    [InlineData("timestamptz?", null, "may be null and has no default", "Make it not null with default now()")]
    [InlineData("timestamptz?", "now()", "may be null", "Make it not null")]
    [InlineData("timestamptz", null, "has no default", "Give it default now()")]
    public void What_is_missing_is_reported(string type, string? value, string fault, string cure) =>
        Lint.Messages(Rule.CreatedAtIncomplete, Users(type, value)).Should().Equal(
            $"users.created_at {fault}, so rows can be without the time of their creation. {cure}.");

    [Fact]
    public void The_statements_stop_no_writer() =>
        Lint.Of(Rule.CreatedAtIncomplete, Users("timestamptz?", null)).Single().Remedy!.Sql.Should().Be(
            "alter table public.users alter column created_at set default now();\n"
            + "alter table public.users add constraint created_at_is_there check (created_at is not null) not valid;\n"
            + "alter table public.users validate constraint created_at_is_there;\n"
            + "alter table public.users alter column created_at set not null;\n"
            + "alter table public.users drop constraint created_at_is_there;");

    [Fact]
    public void A_complete_one_and_one_that_is_no_time_are_silent()
    {
        Lint.Messages(Rule.CreatedAtIncomplete, Users("timestamptz", "now()")).Should().BeEmpty();
        Lint.Messages(Rule.CreatedAtIncomplete, Users("text?", null)).Should().BeEmpty();
        Lint.Messages(Rule.CreatedAtIncomplete, Table("users", "placed_at timestamptz?")).Should().BeEmpty();
    }

    private static TableModel Users(string type, string? value)
    {
        var users = Table("users", $"created_at {type}");
        return users with { Columns = [users.Columns[0] with { Default = value is null ? null : new(value) }] };
    }
}
