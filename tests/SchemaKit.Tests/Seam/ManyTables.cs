using SchemaKit.Model;
using SchemaKit.Seam;

namespace SchemaKit.Tests.Seam;

/// <summary>
/// Any number of tables, each in a schema of its own and each referencing the first and its predecessor.
/// </summary>
internal static class ManyTables
{
    public static DatabaseModel Model(int tables) => ModelBuilder.Build(d =>
    {
        for (var i = 0; i < tables; i++)
            d.Tables.Add((TypeOf(i), $"s{i}", new("Many.cs", i + 1)));
    });

    private static TableType TypeOf(int i) => new($"T{i}", $"Things{i}", () => new DeclaredTable(i));

    private static Column<long> Reference(int to) => Pg.ForeignKey<long>(
        TypeOf(to),
        table => ((DeclaredTable)table).Id,
        ReferentialAction.NoAction,
        ReferentialAction.NoAction,
        name: null,
        "Many.cs",
        line: 1);

    private sealed class DeclaredTable(int i) : DeclaredObject
    {
        private readonly Column<long> _first = Reference(to: 0);
        private readonly Column<long> _previous = Reference(to: Math.Max(0, i - 1));

        public Column<long> Id { get; } = Pg.BigInt().Identity();

        public override object Self => this;

        public override IEnumerable<DeclaredMember> Members() =>
            [new("Id", 1, true, Id), new("FirstId", 1, true, _first), new("PreviousId", 1, true, _previous)];

        public override void Define(TableDefinition t)
        {
            t.PrimaryKey(Id);
            t.Index(_first);
        }
    }
}
