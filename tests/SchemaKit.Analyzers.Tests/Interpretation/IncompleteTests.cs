using Microsoft.CodeAnalysis;
using SchemaKit.Analyzers.Interpretation;

namespace SchemaKit.Analyzers.Tests.Interpretation;

/// <summary>What cannot be followed makes its table incomplete, says why, and invents nothing.</summary>
public class IncompleteTests
{
    [Theory]
    [InlineData("if (Environment.GetEnvironmentVariable(\"X\") == \"on\") t.Index(Name);", "Environment.GetEnvironmentVariable is not followed")]
    [InlineData("if (DateTime.Now.Year > 2000) t.Index(Name);", "DateTime.Now is not followed")]
    [InlineData("t.Index(Name).Named(Guid.NewGuid().ToString());", "Guid.NewGuid is not followed")]
    [InlineData("var r = new Random(); t.Index(Name).Named(r.Next().ToString());", "new Random is not followed")]
    [InlineData("foreach (var line in System.IO.File.ReadLines(\"x\")) t.Index(Name).Named(line);", "File.ReadLines is not followed")]
    [InlineData("while (true) { }", "it takes too many steps")]
    [InlineData("void F() => F(); F();", "its calls are nested too deeply")]
    [InlineData("t.Comment(Mutable);", "Mutable may change; make it read-only")]
    [InlineData("goto end; end: t.Comment(\"x\");", "a branch is not followed")]
    [InlineData("throw new InvalidOperationException(\"no\");", "it throws: no")]
    [InlineData("t.Comment(new string('x', 2_000_000_000));", "new String makes too much")]
    [InlineData("var s = \"x\"; for (var i = 0; i < 40; i++) s += s; t.Comment(s);", "the text is too long")]
    public void It_says_what_and_why(string define, string reason)
    {
        var read = Read(define);
        read.Gaps.Select(gap => gap.Reason).Should().Contain(reason);
        if (read.Model is { } model)
        {
            model.Tables.Single(t => t.Name.Name == "cases").IsIncomplete.Should().BeTrue();
            model.Tables.Single(t => t.Name.Name == "others").IsIncomplete.Should().BeFalse();
        }
    }

    [Fact]
    public void What_a_skipped_branch_assigns_is_unknown()
    {
        var read = Read("var n = \"a\"; if (DateTime.Now.Year > 2000) n = \"b\"; t.Index(Name).Named(n); t.Index(Id).Named(\"kept\");");
        read.Model!.Tables[0].Indexes.Select(i => i.Name).Should().Equal("idx_cases_name", "kept");
    }

    [Fact]
    public void A_column_that_is_not_known_is_missing_not_invented()
    {
        var read = Read("", "public Column<int> Odd { get; } = DateTime.Now.Year > 2000 ? Pg.Integer() : Pg.Integer().Nullable();");
        var table = read.Model!.Tables[0];
        table.Columns.Select(c => c.Name).Should().Equal("id", "name");
        table.IsIncomplete.Should().BeTrue();
    }

    [Fact]
    public void A_key_whose_target_is_not_known_leaves_its_table_incomplete()
    {
        var read = Read("", "public Column<long> Ref { get; } = Pg.ForeignKey((Others o) => DateTime.Now.Year > 2000 ? o.Id : o.Id);");
        read.Model!.Tables.Single(t => t.Name.Name == "cases").IsIncomplete.Should().BeTrue();
        read.Model!.Tables.Single(t => t.Name.Name == "others").IsIncomplete.Should().BeFalse();
    }

    [Fact]
    public void A_condition_on_the_database_leaves_the_database_incomplete()
    {
        var read = Differential.Read(
            SchemaSource.Compile(("Db.cs", Source("", "", "if (DateTime.Now.Year > 2000) d.Extension(\"x\");"))), "Cases.Db");
        read.Model!.IsIncomplete.Should().BeTrue();
        read.Model.Tables.Should().OnlyContain(t => !t.IsIncomplete);
    }

    [Fact]
    public void Broken_code_does_not_end_the_reading()
    {
        var read = Read("t.Index(Nam); t.Index(Name); int x = ; t.Unknwn();");
        read.Gaps.Should().NotBeEmpty();
        read.Model!.Tables[0].Indexes.Should().ContainSingle();
    }

    [Fact]
    public void Cancellation_alone_escapes()
    {
        var compilation = SchemaSource.Compile(("Db.cs", Source("for (var i = 0; i < 100_000; i++) { }", "", "")));
        var library = compilation.GetTypeByMetadataName("SchemaKit.Database")!.ContainingAssembly;
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        var read = () => new Interpreter(compilation, library, cancelled.Token).Read(compilation.GetTypeByMetadataName("Cases.Db")!);
        read.Should().Throw<OperationCanceledException>();
    }

    private static InterpretedDatabase Read(string define, string members = "") =>
        Differential.Read(SchemaSource.Compile(("Db.cs", Source(define, members, ""))), "Cases.Db");

    private static string Source(string define, string members, string database) => $$"""
        using SchemaKit;
        namespace Cases;
        public sealed class Cases : Table
        {
            public static string Mutable = "x";
            public Column<long> Id { get; } = Pg.BigInt();
            public Column<string> Name { get; } = Pg.Text();
            {{members}}
            protected override void Define(TableDefinition t) { {{define}} }
        }
        public sealed class Others : Table
        {
            public Column<long> Id { get; } = Pg.BigInt();
            protected override void Define(TableDefinition t) => t.PrimaryKey(Id);
        }
        public sealed class Db : Database { protected override void Define(DatabaseDefinition d) { d.Add<Cases>(); d.Add<Others>(); {{database}} } }
        """;
}
