using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class HalfNullForeignKeyTests
{
    private static readonly TableModel s_pairs = Table("pairs", "a integer", "b integer").Keyed("a", "b");

    [Fact]
    public void All_columns_that_may_be_null_are_reported()
    {
        var finding = Lint.Of(Rule.HalfNullForeignKey, s_pairs, Lines("?", "?")).Single();

        finding.Message.Should().Be(
            "lines (a, b) references pairs, but a row with null in a or b is not checked at all. "
            + "Say match full, so that all are null or none.");
        finding.Severity.Should().Be(Severity.Warning);
        finding.Remedy!.CSharp.Should().Be(".MatchFull()");
        finding.Remedy.Sql.Should().Be(
            "alter table public.lines drop constraint fk_lines_pairs, add constraint fk_lines_pairs "
            + "foreign key (a, b) references public.pairs (a, b) match full not valid;\n"
            + "alter table public.lines validate constraint fk_lines_pairs;");
    }

    [Fact]
    public void One_column_that_may_be_null_is_reported() =>
        Lint.Messages(Rule.HalfNullForeignKey, s_pairs, Lines("", "?")).Should().Equal(
            "lines (a, b) references pairs, but a row with null in b is not checked at all. "
            + "Make b not null, or give the others a foreign key of their own.");

    [Fact]
    public void An_optional_reference_of_a_tenant_is_worth_knowing()
    {
        var lines = Lines("", "?");
        var tenant = lines.Columns[0] with { Declarations = [new(DeclarationKind.Tenant, "It is.")] };
        var finding = Lint.Of(Rule.HalfNullForeignKey, s_pairs, lines with { Columns = [tenant, lines.Columns[1]] })
            .Single();

        finding.Message.Should().Be(
            "lines (a, b) references pairs only where b is not null. Keep it so if the reference is optional.");
        finding.Severity.Should().Be(Severity.Info);
        Lint.Of(Rule.HalfNullForeignKey, s_pairs, lines.References("others", "a")).Single().Severity
            .Should().Be(Severity.Info);
    }

    [Fact]
    public void Columns_that_are_never_null_and_match_full_are_silent()
    {
        Lint.Of(Rule.HalfNullForeignKey, s_pairs, Lines("", "")).Should().BeEmpty();
        Lint.Of(Rule.HalfNullForeignKey, s_pairs, Lines("?", "?").Keyed("a", "b")).Should().BeEmpty();
        var lines = Lines("?", "?");
        Lint.Of(
            Rule.HalfNullForeignKey,
            s_pairs,
            lines with { ForeignKeys = [lines.ForeignKeys[0] with { IsMatchFull = true }] }).Should().BeEmpty();
    }

    [Theory]
    [InlineData("num_nulls(a, b) in (0, 2)")]
    [InlineData("(num_nulls(a, b) = ANY (ARRAY[0, 2]))")]
    [InlineData("num_nonnulls(b, a) <> 1")]
    [InlineData("(a is null) = (b is null)")]
    [InlineData("((a IS NULL) = (b IS NULL))")]
    [InlineData("(a is null and b is null) or (a is not null and b is not null)")]
    [InlineData("a is null and b is null or row(a, b) is not null")]
    [InlineData("not ((a is null) <> (b is null))")]
    public void A_check_that_lets_all_be_null_or_none_is_silent(string condition) =>
        Lint.Of(Rule.HalfNullForeignKey, s_pairs, Checked(condition)).Should().BeEmpty();

    [Theory]
    [InlineData("num_nulls(a, b) < 2")]
    [InlineData("a is not null or b is not null")]
    [InlineData("(a is null) = (x is null)")]
    [InlineData("a > 0 and b > 0")]
    [InlineData("a is null or b is not null")]
    public void A_check_that_lets_one_be_null_is_none(string condition) =>
        Lint.Of(Rule.HalfNullForeignKey, s_pairs, Checked(condition)).Should().ContainSingle();

    [Fact]
    public void A_single_column_is_null_or_not() => Lint.Of(
        Rule.HalfNullForeignKey, Table("lines", "a integer?").References("pairs", "a", "a")).Should().BeEmpty();

    private static TableModel Checked(string condition) => Lines("?", "?") with { Checks = [new("c", Sql(condition))] };

    private static TableModel Lines(string a, string b)
    {
        var table = Table("lines", $"a integer{a}", $"b integer{b}");
        return table.With(Reference(table, "pairs", ["a", "b"], ["a", "b"]));
    }
}
