using SchemaKit.Model;
using SchemaKit.Rules;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class IndexCannotServeTests
{
    private static readonly TableModel s_users = Table("users", "id bigint", "name text").Keyed("id");

    private static readonly IndexModel s_collated = IndexOf("i", IndexKeyModel.Of("name") with { Collation = "\"C\"" });

    private static readonly IndexModel s_patterns =
        IndexOf("i", IndexKeyModel.Of("name") with { OperatorClass = "text_pattern_ops" });

    [Fact]
    public void Another_collation_serves_no_plain_comparison()
    {
        var finding = Lint.Of(Rule.IndexCannotServe, s_users.With(s_collated)).Single();

        finding.Message.Should().Be(
            "i compares in collation \"C\", so that neither = nor order by of users.name uses it. "
            + "Add t.Index(Name) beside it.");
        finding.Severity.Should().Be(Severity.Warning);
        finding.Remedy!.Sql.Should().Be("create index concurrently idx_users_name on public.users (name);");
    }

    [Fact]
    public void An_operator_class_for_patterns_serves_no_sorting()
    {
        var finding = Lint.Of(Rule.IndexCannotServe, s_users.With(s_patterns)).Single();

        finding.Message.Should().Be(
            "i has operator class text_pattern_ops, so that no order by of users.name uses it. "
            + "Add t.Index(Name) beside it.");
        finding.Severity.Should().Be(Severity.Info);
    }

    [Fact]
    public void Beside_a_plain_index_it_is_meant()
    {
        Lint.Of(Rule.IndexCannotServe, s_users.With(s_collated).Index("j", "name")).Should().BeEmpty();
        Lint.Of(Rule.IndexCannotServe, s_users.With(s_patterns).Unique("u", "name", "id")).Should().BeEmpty();
    }

    [Fact]
    public void A_plain_index_over_some_rows_or_later_keys_is_none()
    {
        var partial = IndexOf("j", "name") with { Predicate = Sql("id > 0") };

        Lint.Of(Rule.IndexCannotServe, s_users.With(s_collated).With(partial)).Should().ContainSingle();
        Lint.Of(Rule.IndexCannotServe, s_users.With(s_collated).Index("j", "id", "name")).Should().ContainSingle();
    }

    [Fact]
    public void The_columns_own_collation_said_is_silent()
    {
        var column = s_users.Columns[1] with { Collation = "\"C\"" };

        Lint.Of(Rule.IndexCannotServe, s_users.With(s_collated) with { Columns = [s_users.Columns[0], column] })
            .Should().BeEmpty();
    }

    [Fact]
    public void Other_methods_are_for_other_searches() => Lint.Of(
        Rule.IndexCannotServe,
        s_users.With(IndexOf("i", IndexKeyModel.Of("name") with { OperatorClass = "gin_trgm_ops" }) with
        {
            Method = IndexMethod.Gin,
        })).Should().BeEmpty();
}
