using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class MatviewWithoutUniqueTests
{
    private static readonly MaterializedViewModel s_totals = new(new("public", "totals"), Sql("select 1 as a"));

    private static readonly IndexModel s_unique = IndexOf("u", "a") with { IsUnique = true };

    [Fact]
    public void A_view_without_a_unique_index_is_reported()
    {
        var finding = Findings().Single();

        finding.Message.Should().Be(
            "totals has no unique index over all its rows, so it cannot be refreshed concurrently. "
            + "Add one on the columns that tell them apart.");
        finding.Allow.Should().Be("d.Allow(\"SK5018\", on: \"public.totals\", because: \"…\")");
    }

    [Fact]
    public void A_unique_index_is_enough() => Findings(IndexOf("i", "a"), s_unique).Should().BeEmpty();

    [Fact]
    public void An_index_that_does_not_tell_all_rows_apart_is_none()
    {
        Findings(IndexOf("i", "a")).Should().ContainSingle();
        Findings(s_unique with { Predicate = Sql("a > 0") }).Should().ContainSingle();
        Findings(s_unique with { IsInvalid = true }).Should().ContainSingle();
        Findings(s_unique with { Keys = [new() { Expression = Sql("abs(a)") }] }).Should().ContainSingle();
    }

    private static IReadOnlyList<Finding> Findings(params IndexModel[] indexes) =>
        Linter.Check(new DatabaseModel { MaterializedViews = [s_totals with { Indexes = [.. indexes] }] }).Findings
            .Where(f => f.Rule == Rule.MatviewWithoutUnique).ToArray();
}
