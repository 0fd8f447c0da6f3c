using SchemaKit.CodeFixes;

namespace SchemaKit.Analyzers.Tests.Fixes;

public class RemovalFixTests
{
    public static TheoryData<string, string> Cases => new()
    {
        { "SK0002", "t.Allow(\"SK4001\", because: \"small\");" },
        { "SK2512", "t.Check(\"has_code\", $\"{Code} is not null\");" },
        { "SK3010", "t.Unique(Code, Id);" },
        { "SK4005", "t.ForeignKey(BossId).References((Users u) => u.Id).Named(\"second\");" },
        { "SK5001", "t.Index(BossId).Named(\"other\");" },
        { "SK5002", "t.Index(Region); t.Index(Region, BossId);" },
        { "SK5003", "t.Unique(Code, Region).AsIndex();" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task What_says_nothing_new_goes(string id, string statement)
    {
        var written = await Run(id).Fix(Shop($"// Before.\n        {statement} // Beside.\n        // After."));
        written.Should().NotContain(statement);
    }

    [Fact]
    public async Task All_go_at_once()
    {
        var written = await Run("SK5001")
            .FixAll(Shop("t.Index(BossId).Named(\"second\");\n        t.Index(BossId).Named(\"third\");"));
        written.Should().Be(Shop("").Replace("        \n", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_body_of_one_expression_becomes_empty()
    {
        var written = await Run("SK0002").Fix("""
            using SchemaKit;

            public sealed class Users : Table
            {
                public Column<string> Code { get; } = Pg.Text();

                protected override void Define(TableDefinition t) => t.Allow("SK4001", because: "small"); // so far
            }

            public sealed class Shop : Database
            {
                protected override void Define(DatabaseDefinition d) => d.Add<Users>();
            }

            """);
        written.Should().Contain("""
                protected override void Define(TableDefinition t)
                {
                } // so far
            """);
    }

    private static FixRun Run(string id) => new(new RemovalFix(), id)
    {
        Settings = $$"""{ "rules": { "{{id}}": "info" } }""",
    };

    private static string Shop(string statements) => $$"""
        using SchemaKit;

        public sealed class Users : Table
        {
            public Column<long> Id { get; } = Pg.BigInt().Identity();
            public Column<string> Code { get; } = Pg.Text();
            public Column<string> Region { get; } = Pg.Text();
            public Column<long> BossId { get; } = Pg.ForeignKey((Users u) => u.Id).Nullable();

            protected override void Define(TableDefinition t)
            {
                t.PrimaryKey(Id);
                t.Unique(Code);
                t.Index(BossId);
                {{statements}}
            }
        }

        public sealed class Shop : Database
        {
            protected override void Define(DatabaseDefinition d)
            {
                d.Add<Users>();
            }
        }

        """;
}
