using SchemaKit.Model;
using SchemaKit.NormalForms;
using static SchemaKit.Tests.Rules.Given;

namespace SchemaKit.Tests.Rules;

public class TableDependenciesTests
{
    private static readonly TableModel s_lines =
        Table("lines", Column("net", "numeric"), Column("tax", "numeric"), Column("total", "numeric"));

    [Theory]
    [InlineData("total = net + tax", true)]
    [InlineData("net + tax = total", true)]
    [InlineData("total = round(net + tax, 2)", true)]
    [InlineData("total >= net + tax", false)]
    [InlineData("total = net + random()", false)]
    [InlineData("total = shop.rounded(net + tax)", false)]
    [InlineData("total = net + tax or tax = 0", false)]
    [InlineData("total = 0", false)]
    [InlineData("total = total + 0 * net", false)]
    public void A_check_of_equality_makes_a_dependency_where_it_holds_for_every_row(string condition, bool holds) =>
        Determines(s_lines, condition).Should().Be(holds);

    [Theory]
    [InlineData("net")]
    [InlineData("total")]
    public void A_check_passes_on_null_and_then_says_nothing(string nullable) =>
        Determines(
            s_lines with
            {
                Columns = [.. s_lines.Columns.Select(c => c with { IsNullable = c.Name == nullable })],
            },
            "total = net + tax").Should().BeFalse();

    [Fact]
    public void A_check_that_is_not_enforced_or_not_valid_yet_says_nothing_of_all_rows()
    {
        CheckModel check = new("c", new("total = net + tax"));
        Determines(s_lines with { Checks = [check with { IsNotValid = true }] }).Should().BeFalse();
        Determines(s_lines with { Checks = [check with { IsNotEnforced = true }] }).Should().BeFalse();
    }

    [Fact]
    public void Columns_of_groups_determine_each_other_across_groups()
    {
        var model = DatabaseModel.Of(new Households());

        var stated = new TableDependencies(model.Tables.Single());

        stated.Declared.Select(d => d.Model).Should().BeEquivalentTo(
            [
                new { Determinant = (string[])["home_zip"], Dependents = (string[])["home_town"] },
                new { Determinant = (string[])["home_zip", "id"], Dependents = (string[])["office_town"] },
            ]);
    }

    private static bool Determines(TableModel table, string condition) =>
        Determines(table with { Checks = [new("c", new(condition))] });

    private static bool Determines(TableModel table)
    {
        var stated = new TableDependencies(table);
        return stated.Kept.Implies(new(stated.SetOf(["net", "tax"])!.Value, stated.SetOf(["total"])!.Value));
    }

    public sealed class Home : ColumnGroup<Home>
    {
        public Column<string> HomeZip { get; } = Pg.Text();

        public Column<string> HomeTown { get; } = Pg.Text();
    }

    public sealed class Office : ColumnGroup<Office>
    {
        public Column<string> OfficeTown { get; } = Pg.Text();
    }

    public sealed class People : Table
    {
        public Column<long> Id { get; } = Pg.BigInt().Identity();

        public Home Home { get; } = new();

        public Office Office { get; } = new();

        protected override void Define(TableDefinition t)
        {
            t.PrimaryKey(Id);
            t.Determines(Home.HomeZip, Home.HomeTown);
            t.Determines([Home.HomeZip, Id], [Office.OfficeTown]);
        }
    }

    public sealed class Households : Database
    {
        protected override void Define(DatabaseDefinition d) => d.Add<People>();
    }
}
