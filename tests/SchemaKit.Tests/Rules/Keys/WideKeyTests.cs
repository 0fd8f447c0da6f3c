using SchemaKit.Model;
using static SchemaKit.Tests.Rules.Model;

namespace SchemaKit.Tests.Rules;

public class WideKeyTests
{
    private static readonly string[] s_five = ["a", "b", "c", "d", "e"];

    private static readonly TableModel s_wide = Table("t", [.. s_five.Select(c => $"{c} bigint")]).Keyed(s_five);

    [Fact]
    public void Many_columns_are_reported() =>
        Lint.Messages(Rule.WideKey, s_wide).Should().Equal(
            "t.pk_t has 5 columns, which every reference to it repeats. "
            + "Make it unique, and a generated column the primary key.");

    [Fact]
    public void Many_bytes_are_reported() =>
        Lint.Messages(Rule.WideKey, Table("t", "a name", "b bigint").Keyed("a", "b")).Should().Equal(
            "t.pk_t has 72 bytes, which every reference to it repeats. "
            + "Make it unique, and a generated column the primary key.");

    [Fact]
    public void Four_columns_and_64_bytes_are_silent()
    {
        Lint.Messages(Rule.WideKey, Table("t", "a uuid", "b uuid", "c uuid", "d uuid").Keyed("a", "b", "c", "d"))
            .Should().BeEmpty();
        Lint.Messages(Rule.WideKey, Table("t", "a text").Keyed("a")).Should().BeEmpty("nobody knows its length");
    }

    [Fact]
    public void A_junction_of_five_is_silent() =>
        Lint.Messages(Rule.WideKey, s_five.Aggregate(s_wide, (t, c) => t.References("others", c))).Should().BeEmpty();

    [Fact]
    public void Columns_that_divide_the_table_do_not_count() =>
        Lint.Messages(Rule.WideKey, s_wide.Partitioned("e")).Should().BeEmpty();
}
