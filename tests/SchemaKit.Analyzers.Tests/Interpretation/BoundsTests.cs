using Microsoft.CodeAnalysis.Diagnostics;
using SchemaKit.Analyzers.Interpretation;

namespace SchemaKit.Analyzers.Tests.Interpretation;

/// <summary>
/// Programs that never end, or make more than a machine has room for: each is given up within a moment, with a reason.
/// </summary>
public class BoundsTests
{
    private const long MostBytes = 1_000_000_000;

    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan s_hung = TimeSpan.FromMinutes(1);

    public static TheoryData<string> Endless => new()
    {
        "while (true) { }",
        "for (;;) t.Comment(\"x\");",
        "void F() => F(); F();",
        "int F(int n) => n + F(n + 1); F(0);",
        "Func<int, int> f = null!; f = n => f(n + 1); f(0);",
        "IEnumerable<int> All() { while (true) yield return 1; } foreach (var i in All()) { }",
    };

    public static TheoryData<string> Growing => new()
    {
        "var l = new List<int> { 1 }; for (var i = 0; i < 60; i++) l.AddRange(l);",
        "var l = new List<int> { 1 }; for (var i = 0; i < 60; i++) l.InsertRange(0, l);",
        "IEnumerable<int> e = new[] { 1 }; for (var i = 0; i < 60; i++) e = e.Concat(e); t.Comment($\"{e.Count()}\");",
        "var e = Enumerable.Range(0, 2); for (var i = 0; i < 60; i++) e = e.SelectMany(x => e); e.Sum();",
        "var l = Enumerable.Range(0, 100_000).ToList(); for (var i = 0; i < 100_000; i++) l.Contains(-1);",
        "var l = Enumerable.Range(0, 100_000); for (var i = 0; i < 100_000; i++) l.Contains(-1);",
        "t.Comment($\"{Enumerable.Range(0, 100_000).SelectMany(x => Enumerable.Range(0, 100_000)).Count()}\");",
        "t.Comment($\"{Enumerable.Range(0, int.MaxValue).Count()}\");",
        "t.Comment($\"{Enumerable.Repeat(1, int.MaxValue).ToList().Count}\");",
        "var s = \"xx\"; for (var i = 0; i < 60; i++) s += s; t.Comment(s);",
        "var s = \"xx\"; for (var i = 0; i < 60; i++) s = string.Concat(s, s); t.Comment(s);",
        "var s = \"xx\"; for (var i = 0; i < 60; i++) s = $\"{s}{s}\"; t.Comment(s);",
        "var s = \"xx\"; for (var i = 0; i < 60; i++) s = s.Replace(\"x\", s); t.Comment(s);",
        "var s = new string('x', 90_000); t.Comment(s.Replace(\"x\", s));",
        "var s = new string('x', 90_000); t.Comment(string.Join(s, Enumerable.Range(0, 100_000).Select(i => s)));",
        "var s = new string('x', 90_000); t.Comment(string.Concat(Enumerable.Repeat(s, 100_000)));",
        "t.Comment(new string('x', int.MaxValue));",
        "t.Comment(\"x\".PadLeft(int.MaxValue));",
        "t.Comment(1.ToString(\"D999999999\"));",
        "t.Comment($\"{1:D999999999}\");",
        "t.Comment(string.Format(\"{0:D999999999}\", 1));",
        "var b = new StringBuilder(\"x\"); for (var i = 0; i < 60; i++) b.Append(b.ToString()); t.Comment($\"{b}\");",
        "var b = new StringBuilder(); b.Insert(0, new string('x', 90_000), 90_000); t.Comment(b.ToString());",
        "var a = new int[int.MaxValue]; t.Comment($\"{a.Length}\");",
        "Sql s = $\"x\"; for (var i = 0; i < 60; i++) s = $\"{s} and {s}\"; t.Check(\"c\", s);",
        "object p = (1, 1); for (var i = 0; i < 60; i++) p = (p, p); t.Comment(p.Equals(p) ? \"x\" : \"y\");",
        "object p = 1; for (var i = 0; i < 60; i++) p = new KeyValuePair<object, object>(p, p); t.Comment($\"{p}\");",
        "for (var i = 0; i < 100_000; i++) t.Check(\"c\" + i, $\"true\");",
    };

    [Theory]
    [MemberData(nameof(Endless))]
    [MemberData(nameof(Growing))]
    public void What_has_no_end_is_given_up_with_a_reason(string code) =>
        Bounded(Table(code)).Gaps.Should().NotBeEmpty();

    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("var l = new List<int> { 1 }; for (var i = 0; i < 60; i++) l.AddRange(l);")]
    public async Task The_compiler_hears_of_it_as_of_all_that_is_not_followed(string code)
    {
        var found = await SchemaSource.Compile(("Db.cs", Table(code))).WithAnalyzers([new SchemaAnalyzer()])
            .GetAnalyzerDiagnosticsAsync();
        found.Select(d => d.Id).Should().Contain("SK0004").And.NotContain("AD0001");
    }

    [Theory]
    [InlineData("+", 10_000)]
    [InlineData("??", 3_000)]
    public void An_expression_of_thousands_of_parts_does_not_overflow_the_stack(string sign, int parts) =>
        Bounded(Table($"t.Comment({string.Join($" {sign} ", Enumerable.Repeat("Word", parts))});"));

    [Fact]
    public void Blocks_and_lambdas_in_each_other_do_not_overflow_the_stack()
    {
        Bounded(Table(string.Concat(Enumerable.Repeat("if (true) { ", 300)) + new string('}', 300)));
        Bounded(Table(
            string.Concat(Enumerable.Range(0, 60).Select(i => $"new Action(() => {{ "))
            + string.Concat(Enumerable.Repeat("})();", 60))));
    }

    [Theory]
    [InlineData("public Cases() : this() { }")]
    [InlineData("public Cases() : this(1) { } public Cases(int n) : this() { }")]
    public void Constructors_that_call_each_other_in_a_ring_come_to_an_end(string constructors) =>
        Bounded(Table("").Replace("private const", $"{constructors} private const", StringComparison.Ordinal))
            .Gaps.Should().NotBeEmpty();

    [Theory]
    [InlineData("var a = new object[1]; a[0] = a;")]
    [InlineData("object a = 1; for (var i = 0; i < 60; i++) a = new object[] { a, a };")]
    public void Arrays_that_hold_themselves_and_each_other_are_looked_through_once(string array) =>
        Bounded(Table($"{array} t.Comment(string.Format(\"{{0}}\", a));"));

    [Fact]
    public void Types_that_hold_themselves_come_to_an_end()
    {
        var read = Bounded("""
            using SchemaKit;
            namespace Cases;
            public sealed class Loop : ColumnGroup<Loop> { public Loop Next { get; } = new(); }
            public sealed class Wide<T> : ColumnGroup<Wide<T>> { public Wide<Wide<T>> Next { get; } = new(); }
            public sealed class Cases : Table
            {
                public Column<long> Id { get; } = Pg.BigInt();
                public Loop Loop { get; } = new();
                public Wide<int> Wide { get; } = new();
            }
            public sealed class Db : Database
            {
                protected override void Define(DatabaseDefinition d) => d.Add<Cases>();
            }
            """);
        read.Gaps.Should().NotBeEmpty();
    }

    private static string Table(string define) => $$"""
        using System.Text;
        using SchemaKit;
        namespace Cases;
        public sealed class Cases : Table
        {
            private const string Word = "x";
            public Column<long> Id { get; } = Pg.BigInt();
            protected override void Define(TableDefinition t) { t.PrimaryKey(Id); {{define}} }
        }
        public sealed class Db : Database { protected override void Define(DatabaseDefinition d) => d.Add<Cases>(); }
        """;

    /// <summary>On a thread of its own, so that one which never ends does not hold the test.</summary>
    private static InterpretedDatabase Bounded(string source)
    {
        var compilation = SchemaSource.Compile(("Db.cs", source));
        var reading = Task.Factory.StartNew(
            () =>
            {
                Differential.Read(SchemaSource.Compile(("Db.cs", Table(""))), "Cases.Db");
                var (time, bytes) = (ThreadTime.Used, GC.GetAllocatedBytesForCurrentThread());
                var read = Differential.Read(compilation, "Cases.Db");
                return (read, ThreadTime.Used - time, GC.GetAllocatedBytesForCurrentThread() - bytes);
            },
            TaskCreationOptions.LongRunning);
        reading.Wait(s_hung).Should().BeTrue("it ends");
        var (read, used, allocated) = reading.Result;
        used.Should().BeLessThan(s_longest);
        allocated.Should().BeLessThan(MostBytes);
        return read;
    }
}
