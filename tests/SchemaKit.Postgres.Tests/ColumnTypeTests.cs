using System.Reflection;
using SchemaKit.Model;
using SchemaKit.Seam;
using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests;

/// <summary>
/// Every factory of <see cref="Pg"/> names a type that the server has, spelled as the server spells it.
/// </summary>
public class ColumnTypeTests
{
    [Fact]
    public async Task Every_factory_makes_a_type_that_the_server_spells_alike()
    {
        var columns = Factories().Select((factory, i) => new ColumnModel($"c{i}", Call(factory))).ToList();
        columns.Should().HaveCountGreaterThan(50);

        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.CreateAsync(new() { Tables = [new(new("public", "every_type")) { Columns = [.. columns] }] });

        var rows = await pg.RowsAsync(
            "select format_type(atttypid, atttypmod) from pg_attribute "
            + "where attrelid = 'every_type'::regclass and attnum > 0 order by attnum");
        rows.Select(row => row[0]).Should().Equal(columns.Select(c => c.Type.ToString()));
    }

    [Fact]
    public async Task Every_type_that_a_user_can_store_has_a_factory()
    {
        await using var pg = await EphemeralPostgres.StartAsync();

        var types = await pg.RowsAsync(
            """
            select format_type(oid, null) from pg_type
            where typnamespace = 'pg_catalog'::regnamespace and typtype in ('b', 'r', 'm') and typelem = 0
              and typname not in ('gtsvector', 'pg_node_tree', 'pg_ndistinct', 'pg_dependencies', 'pg_mcv_list',
                'pg_brin_bloom_summary', 'pg_brin_minmax_multi_summary', 'aclitem', 'refcursor')
            """);

        // A type of fixed elements, such as point, has typelem too.
        string[] others = ["point", "lseg", "box", "line", "name"];
        Factories().Select(f => Call(f).Base.Name).Should().Contain([.. types.Select(row => row[0]!), .. others]);
    }

    [Fact]
    public async Task Typed_defaults_are_values_that_the_server_reads_back()
    {
        var id = Guid.NewGuid();
        Column[] columns =
        [
            Pg.Text().Default("it's \\ 'quoted'"),
            Pg.Boolean().Default(true),
            Pg.BigInt().Default(-5),
            Pg.Numeric(12, 2).Default(1234.5m),
            Pg.DoublePrecision().Default(double.NaN),
            Pg.Uuid().Default(id),
            Pg.Timestamptz().Default(new(2026, 11, 23, 10, 30, 0, TimeSpan.FromHours(2))),
            Pg.Date().Default(new(2026, 2, 28)),
            Pg.Time().Default(new(23, 59, 58)),
            Pg.Interval().Default(new(1, 2, 3, 4)),
            Pg.Bytea().Default([0, 255]),
        ];
        await using var pg = await EphemeralPostgres.StartAsync();
        await pg.CreateAsync(new()
        {
            Tables =
            [
                new(new("public", "defaults"))
                {
                    Columns = columns.Select((c, i) => new ColumnModel($"c{i}", c.Spec.Type!)
                    {
                        Default = c.Spec.Default!.Render(new SqlNames(null!, new("public", "x"), _ => "", null, null)),
                    }).ToValueList(),
                },
            ],
        });

        await pg.RowsAsync("insert into defaults default values");
        var row = (await pg.RowsAsync(
            "select c0, c1::text, c2::text, c3::text, c4::text, c5::text, (c6 at time zone 'utc')::text, c7::text, "
            + "c8::text, extract(epoch from c9)::bigint::text, encode(c10, 'hex') from defaults"))[0];

        row.Should().Equal(
            "it's \\ 'quoted'", "true", "-5", "1234.50", "NaN", id.ToString(), "2026-11-23 08:30:00", "2026-02-28",
            "23:59:58", "93784", "00ff");
    }

    private static IEnumerable<MethodInfo> Factories() =>
        typeof(Pg).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .Where(m => m.ReturnType.IsAssignableTo(typeof(Column))
                && !m.IsGenericMethod && m.Name != nameof(Pg.Composite));

    /// <summary>Modifiers get the smallest number that every type accepts; scale must not exceed precision.</summary>
    private static DataType Call(MethodInfo factory)
    {
        var arguments = factory.GetParameters().Select(p => p.ParameterType == typeof(int) && !p.HasDefaultValue
            ? (object)(p.Name == "scale" ? 2 : 3)
            : p.ParameterType.IsEnum ? IntervalFields.DayToSecond : p.DefaultValue);
        return ((Column)factory.Invoke(null, [.. arguments])!).Spec.Type!;
    }
}
