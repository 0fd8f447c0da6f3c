using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Formatting;
using SchemaKit.Analyzers.Tests.Remedies;
using SchemaKit.CodeFixes;

namespace SchemaKit.Analyzers.Tests.Fixes;

public class RemedyFixTests
{
    private const string Head = """
        using SchemaKit;

        public sealed class Users : Table
        {
            public Column<long> Id { get; } = Pg.BigInt().Identity();

            protected override void Define(TableDefinition t) => t.PrimaryKey(Id);
        }

        public sealed class Shop : Database
        {
            protected override void Define(DatabaseDefinition d)
            {
                d.Add<Users>();
                d.Add<Orders>();
            }
        }


        """;

    [Theory]
    [MemberData(nameof(RemedyCases.Numbered), MemberType = typeof(RemedyCases))]
    public async Task Each_remedy_is_a_fix(string id, int index)
    {
        var given = RemedyCases.All[index];
        var settings = given.Json ?? $$"""{ "rules": { "{{id}}": "info" } }""";
        var run = new FixRun(new RemedyFix(), id) { Settings = settings };
        await run.Fix(Formatted(given.Source));
    }

    [Fact]
    public async Task An_index_comes_after_what_else_is_said_of_its_column()
    {
        var written = await new FixRun(new RemedyFix(), "SK4001").Fix(Head + """
            public sealed class Orders : Table
            {
                public Column<long> Id { get; } = Pg.BigInt().Identity();
                public Column<long> UserId { get; } = Pg.ForeignKey((Users u) => u.Id);
                public Column<long> Number { get; } = Pg.BigInt();

                protected override void Define(TableDefinition t)
                {
                    t.PrimaryKey(Id);
                    t.Check("users_are_numbered", $"{UserId} > 0"); // by the old shop
                    // Numbers are the customer's.
                    t.Unique(Number);
                }
            }
            """);
        written.Should().EndWith("""
                    t.PrimaryKey(Id);
                    t.Check("users_are_numbered", $"{UserId} > 0"); // by the old shop
                    t.Index(UserId);
                    // Numbers are the customer's.
                    t.Unique(Number);
                }
            }
            """);
    }

    [Fact]
    public async Task A_body_of_one_expression_becomes_a_block()
    {
        var written = await new FixRun(new RemedyFix(), "SK4001").Fix(Head + """
            public sealed class Orders : Table
            {
                public Column<long> Id { get; } = Pg.BigInt().Identity();
                public Column<long> UserId { get; } = Pg.ForeignKey((Users u) => u.Id);

                protected override void Define(TableDefinition table) => table.PrimaryKey(Id); // the key
            }
            """);
        written.Should().EndWith("""
                protected override void Define(TableDefinition table)
                {
                    table.PrimaryKey(Id); // the key
                    table.Index(UserId);
                }
            }
            """);
    }

    [Fact]
    public async Task A_table_without_Define_gets_one()
    {
        var written = await new FixRun(new RemedyFix(), "SK4001").FixAll(Head + """
            public abstract class Entity : Table
            {
                public Column<long> Id { get; } = Pg.BigInt().Identity();

                protected override void Define(TableDefinition t) => t.PrimaryKey(Id);
            }

            public sealed class Orders : Entity
            {
                public Column<long> UserId { get; } = Pg.ForeignKey((Users u) => u.Id);
                public Column<long> PayerId { get; } = Pg.ForeignKey((Users u) => u.Id); // may be another
            }
            """);
        written.Should().EndWith("""
                public Column<long> PayerId { get; } = Pg.ForeignKey((Users u) => u.Id); // may be another

                protected override void Define(TableDefinition t)
                {
                    base.Define(t);
                    t.Index(UserId);
                    t.Index(PayerId);
                }
            }
            """);
    }

    [Fact]
    public async Task The_part_of_a_class_that_has_Define_is_written_to()
    {
        var written = await new FixRun(new RemedyFix(), "SK4001").Fix(
        [
            ("Orders.Columns.cs", """
                using SchemaKit;

                public sealed partial class Orders : Table
                {
                    public Column<long> Id { get; } = Pg.BigInt().Identity();
                    public Column<long> UserId { get; } = Pg.ForeignKey((Users u) => u.Id);
                }

                """),
            ("Orders.Define.cs", """
                using SchemaKit;

                partial class Orders
                {
                    protected override void Define(TableDefinition t) => t.PrimaryKey(Id);
                }

                """),
            ("Shop.cs", Head),
        ]);
        written[1].Should().Contain("t.Index(UserId);");
    }

    [Fact]
    public async Task All_findings_of_several_files_are_fixed_at_once()
    {
        var written = await new FixRun(new RemedyFix(), "SK4001").FixAll(
        [
            ("Orders.cs", """
                using SchemaKit;

                public sealed class Orders : Table
                {
                    public Column<long> Id { get; } = Pg.BigInt().Identity();
                    public Column<long> UserId { get; } = Pg.ForeignKey((Users u) => u.Id);
                    public Column<long> PayerId { get; } = Pg.ForeignKey((Users u) => u.Id);

                    protected override void Define(TableDefinition t) => t.PrimaryKey(Id);
                }

                """),
            ("Shop.cs", Head),
            ("Payments.cs", """
                using SchemaKit;

                public sealed class Payments : Table
                {
                    public Column<long> Id { get; } = Pg.BigInt().Identity();
                    public Column<long> UserId { get; } = Pg.ForeignKey((Users u) => u.Id);

                    protected override void Define(TableDefinition t) { }
                }

                public sealed class Books : Database
                {
                    protected override void Define(DatabaseDefinition d)
                    {
                        d.Add<Users>();
                        d.Add<Payments>();
                    }
                }

                """),
        ], FixAllScope.Project);
        written[0].Should().Contain("t.Index(UserId);").And.Contain("t.Index(PayerId);");
        written[2].Should().Contain("""
                protected override void Define(TableDefinition t)
                {
                    t.Index(UserId);
                }
            """);
    }

    private static string Formatted(string source)
    {
        using var workspace = new AdhocWorkspace();
        return Formatter.Format(CSharpSyntaxTree.ParseText(source).GetRoot(), workspace).ToFullString();
    }
}
