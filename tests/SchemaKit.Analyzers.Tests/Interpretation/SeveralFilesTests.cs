using Microsoft.CodeAnalysis;
using SchemaKit.Rules;

namespace SchemaKit.Analyzers.Tests.Interpretation;

/// <summary>Classes that are written in several files, or in several projects.</summary>
public class SeveralFilesTests
{
    private const string Orders = """
        using SchemaKit;
        namespace Shop;
        public sealed class Orders : Table
        {
            public Column<long> Id { get; } = Pg.BigInt().Identity();
            public Column<long> AccountId { get; } = Pg.ForeignKey((Accounts a) => a.Id);
            protected override void Define(TableDefinition t)
            {
                t.Comment("What people order.");
                t.PrimaryKey(Id);
            }
        }
        public sealed class Lines : Table
        {
            public Column<long> Id { get; } = Pg.BigInt().Identity();
            public Column<long> OrderId { get; } = Pg.ForeignKey((Orders o) => o.Id);
            protected override void Define(TableDefinition t)
            {
                t.Comment("What an order is made of.");
                t.PrimaryKey(Id);
            }
        }
        public sealed class ShopDatabase : Database
        {
            protected override void Define(DatabaseDefinition d)
            {
                d.Add<Accounts>();
                d.Add<Orders>();
                d.Add<Lines>();
            }
        }
        """;

    private const string Accounts = """
        using SchemaKit;
        namespace Shop;
        public sealed class Accounts : Table
        {
            public Column<long> Id { get; } = Pg.BigInt().Identity();
            public Column<string> Mail { get; } = Pg.Text().Comment("Where to write to.");
            protected override void Define(TableDefinition t)
            {
                t.Comment("Who orders.");
                t.PrimaryKey(Id);
            }
        }
        """;

    [Fact]
    public void Parts_of_a_class_in_several_files_are_one_table()
    {
        var compilation = SchemaSource.Compile(
            ("1.Columns.cs", """
                using SchemaKit;
                namespace Shop;
                public sealed partial class Accounts : Table
                {
                    public Column<long> Id { get; } = Pg.BigInt().Identity();
                    public Column<string> Mail { get; } = Text("Where to write to.");
                }
                """),
            ("2.More.cs", """
                using SchemaKit;
                namespace Shop;
                partial class Accounts
                {
                    public Column<string> Name { get; } = Text("How to call them.");
                    static partial void Log();
                }
                """),
            ("3.Define.cs", """
                using SchemaKit;
                namespace Shop;
                partial class Accounts
                {
                    private static Column<string> Text(string comment) => Pg.Text().Comment(comment);
                    protected override void Define(TableDefinition t)
                    {
                        Log();
                        t.PrimaryKey(Id);
                        t.Unique(Mail);
                        Describe(t);
                    }
                }
                partial class Accounts
                {
                    partial void Describe(TableDefinition t);
                    partial void Describe(TableDefinition t) => t.Comment("Who orders.");
                }
                public sealed partial class ShopDatabase : Database { }
                partial class ShopDatabase
                {
                    protected override void Define(DatabaseDefinition d) => d.Add<Accounts>();
                }
                """));
        Differential.ShouldBeAsRun(compilation, "Shop.ShopDatabase");
    }

    [Fact]
    public void A_table_of_another_project_silences_what_hangs_on_it_and_nothing_else()
    {
        var compilation = SchemaSource.Compile(("Orders.cs", Orders)).AddReferences(Compiled());
        var read = Differential.Read(compilation, "Shop.ShopDatabase");
        read.Gaps.Select(gap => gap.Reason).Should().Equal("Accounts is in another project");
        read.Model!.Tables.Where(t => t.IsIncomplete).Select(t => t.Name.Name).Should().Equal(
            ["accounts", "orders"], "metadata has neither the columns of accounts nor the type of what refers to them");
        Linter.Check(read.Model).Findings.Where(f => f.Rule == Rule.ForeignKeyIndex).Select(f => f.Object)
            .Should().Equal("public.lines.order_id");
    }

    private static MetadataReference Compiled()
    {
        using var image = new MemoryStream();
        SchemaSource.Compile(("Accounts.cs", Accounts)).WithAssemblyName("Accounts").Emit(image).Success
            .Should().BeTrue();
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
