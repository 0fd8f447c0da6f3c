using System.Globalization;
using SchemaKit.Model;
using SchemaKit.Rules;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests;

/// <summary>
/// Whether an index serves a foreign key is for the planner to say: each case is created, and the query that the
/// referential check runs is explained under a generic plan with sequential scans priced out.
/// </summary>
public class PlannerAgreesTests
{
    public static TheoryData<string, bool, string, string> Cases() => new()
    {
        { "no index", false, "", "" },
        { "the column alone", true, "parent_id", "" },
        { "the column leads", true, "parent_id,x", "" },
        { "not null is no loss", true, "parent_id", "parent_id is not null" },
        { "only the deleted", false, "parent_id", "x is null" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task The_rule_says_what_the_planner_does(string why, bool isCovered, string keys, string predicate)
    {
        var model = ModelOf(keys, predicate);
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.CreateAsync(model);

        var plan = string.Join('\n', (await pg.RowsAsync(
            "set plan_cache_mode = force_generic_plan; set enable_seqscan = off; "
            + "prepare referential(bigint) as select 1 from only public.children x where x.parent_id = $1 for key share of x; "
            + "explain execute referential(1)")).Select(row => row[0]));
        var findings = Linter.Check(model).Findings.Where(f => f.Rule == Rule.ForeignKeyIndex);

        plan.Contains("Index Cond: (parent_id = $1)", StringComparison.Ordinal)
            .Should().Be(isCovered, string.Create(CultureInfo.InvariantCulture, $"{why}: {plan}"));
        findings.Any().Should().Be(!isCovered, why);
    }

    private static DatabaseModel ModelOf(string keys, string predicate)
    {
        var bigint = new DataType("bigint");
        var index = new IndexModel("children_i", [.. keys.Split(',').Select(IndexKeyModel.Of)])
        {
            Predicate = predicate.Length == 0 ? null : new(predicate),
        };
        return new()
        {
            Tables =
            [
                new(new("public", "parents"))
                {
                    Columns = [new("id", bigint)],
                    PrimaryKey = new("pk_parents", ["id"]),
                },
                new(new("public", "children"))
                {
                    Columns =
                    [
                        new("id", bigint),
                        new("parent_id", bigint) { IsNullable = true },
                        new("x", bigint) { IsNullable = true },
                    ],
                    PrimaryKey = new("pk_children", ["id"]),
                    ForeignKeys = [new("fk_children_parents", ["parent_id"], new("public", "parents"), ["id"])],
                    Indexes = keys.Length == 0 ? default : [index],
                },
            ],
        };
    }
}
