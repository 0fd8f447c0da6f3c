using System.Text;

namespace SchemaKit.Benchmarks;

/// <summary>A generated schema as SchemaKit's classes.</summary>
internal static class SchemaKitSource
{
    public const string Database = "GeneratedDatabase";

    public static IEnumerable<string> Of(IReadOnlyList<GeneratedTable> tables) =>
        tables.Select(Table).Append(DatabaseOf(tables));

    private static string Table(GeneratedTable table)
    {
        var source = new StringBuilder($$"""
            using System;
            using SchemaKit;

            public sealed class {{table.Class}} : Table
            {
                public Column<long> Id { get; } = Pg.BigInt().Identity();

            """);
        foreach (var target in table.Targets)
        {
            source.Append($$"""
                    public Column<long> {{target.KeyProperty}} { get; } = Pg.ForeignKey(({{target.Class}} t) => t.Id);

                """);
        }

        return source.Append($$"""
                public Column<string> Name { get; } = Pg.Text();
                public Column<string> Status { get; } = Pg.Text();
                public Column<int> Quantity { get; } = Pg.Integer();
                public Column<decimal> Amount { get; } = Pg.Numeric(12, 2);
                public Column<bool> IsActive { get; } = Pg.Boolean().Default(false);
                public Column<string> Notes { get; } = Pg.Text().Nullable();
                public Column<DateTimeOffset> CreatedAt { get; } = Pg.Timestamptz().DefaultSql($"now()");

                protected override void Define(TableDefinition t)
                {
                    t.Comment("Generated as {{table.Name}}.");
                    t.PrimaryKey(Id);
                    t.Index({{table.Targets[0].KeyProperty}});
                    t.Index({{table.Targets[1].KeyProperty}});
                    t.Index({{string.Join(", ", table.ThirdIndex.Select(key => key.Property))}});
                }
            }

            """).ToString();
    }

    private static string DatabaseOf(IReadOnlyList<GeneratedTable> tables) => $$"""
        using SchemaKit;

        public sealed class {{Database}} : Database
        {
            protected override void Define(DatabaseDefinition d)
            {
                {{string.Join("\n        ", tables.Select(table => $"d.Add<{table.Class}>();"))}}
            }
        }
        """;
}
