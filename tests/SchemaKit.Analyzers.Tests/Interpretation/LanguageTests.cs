namespace SchemaKit.Analyzers.Tests.Interpretation;

/// <summary>One small schema for each part of the language that the oldest compiler knows: C# 12.</summary>
public class LanguageTests
{
    private static readonly Dictionary<string, (string Members, string Define, string Others)> s_cases = new()
    {
        ["constants, nameof and interpolation"] = (
            "const string Prefix = \"idx\";",
            "t.Index(Name).Named($\"{Prefix}_{nameof(Note).ToLowerInvariant()}\" + '_' + 7 + $\"{3:000}{\"x\",3}\");",
            ""),
        ["if and else"] = (
            "static readonly bool s_on = true;",
            "if (s_on && !false) t.Index(Name); else t.Index(Note); if (!s_on) t.Index(Id); if (Name != null) t.Comment(\"x\");",
            ""),
        ["for, foreach, while and do"] = (
            "",
            """
            for (var i = 0; i < 3; i++) t.Index(Name).Named($"for_{i}");
            foreach (var c in new Column[] { Name, Note }) t.Index(c).Named($"each_{c == Name}");
            var n = 0;
            while (true) { if (n++ > 2) break; if (n == 2) continue; t.Index(Note).Named("while_" + n); }
            do { n -= 2; t.Index(Id).Named($"do_{n}"); } while (n > 0);
            """,
            ""),
        ["captured variables of a loop"] = (
            "",
            """
            var later = new List<Action>();
            foreach (var i in new[] { 1, 2 }) { var j = i * 10; later.Add(() => t.Index(Name).Named($"late_{i}_{j}")); }
            for (var i = 0; i < 2; i++) later.Add(() => t.Index(Note).Named($"last_{i}_{later.Count}"));
            later[0](); later[1](); later[2]();
            """,
            ""),
        ["switch statement"] = (
            "enum Kind { A, B = 5, C }",
            """
            foreach (var kind in new[] { Kind.A, Kind.B, Kind.C })
                switch (kind) { case Kind.A: t.Index(Name); break; case Kind.B when Name is not null: t.Index(Note); break; default: t.Index(Id).Named($"of_{kind}"); break; }
            switch ("x") { case "y": case "x": t.Comment("found"); return; }
            t.Unique(Name);
            """,
            ""),
        ["switch expression and patterns"] = (
            "",
            """
            object[] all = [1, 20, "text", Name, (1, 2), 'c', 2.5m];
            var n = 0;
            foreach (var o in all)
            {
                var name = o switch
                {
                    int and < 10 => "small",
                    int i when i == 20 => $"twenty_{i}",
                    string { Length: > 3 } s => s,
                    Column => "column",
                    char and (>= 'a' and <= 'z' or '_') => "letter",
                    not null => "other",
                    null => "none",
                };
                t.Index(Name).Named($"{name}_{n++}");
            }
            if (new[] { 1, 2, 3 } is [1, .., var last]) t.Index(Note).Named($"last_{last}");
            if ((1, "a") is (1, "a")) t.Comment("tuple");
            """,
            ""),
        ["null-conditional and coalescing"] = (
            "static readonly string? s_none = null;",
            """
            string? some = "abc";
            t.Index(Name).Named(s_none?.ToUpperInvariant() ?? some?.Substring(1).Trim() ?? "x");
            string? lazy = null; lazy ??= "made"; lazy ??= "not"; t.Index(Note).Named(lazy);
            int? number = null; t.Index(Id).Named($"n_{number.HasValue}_{number ?? 4}_{number.GetValueOrDefault()}");
            """,
            ""),
        ["LINQ"] = (
            "",
            """
            Column[] columns = [Name, Note, Id];
            foreach (var (c, i) in columns.Where(c => c != Note).Select((c, i) => (c, i)).Reverse()) t.Index(c).Named($"i_{i}");
            var words = new[] { "b", "a", "c" };
            t.Comment(string.Join(", ", words.OrderByDescending(w => w).Skip(1).Concat(["z"])) + words.Max() + words.Sum(w => w.Length));
            t.Index(Note).Named(string.Join("_", from w in words where w != "b" let v = w + w orderby v select v));
            var groups = words.Append("aa").GroupBy(w => w[0]).ToDictionary(g => g.Key, g => g.Count());
            foreach (var (key, count) in groups) t.Unique(Note).Named($"g_{key}_{count}");
            foreach (var c in columns.Take(2)) t.Unique(c);
            """,
            ""),
        ["collections"] = (
            "static readonly Dictionary<string, int> s_sizes = new() { [\"a\"] = 1, [\"b\"] = 2 };",
            """
            List<string> list = ["x", .. s_sizes.Keys];
            list.Add("q"); list.Insert(0, "first");
            if (s_sizes.TryGetValue("b", out var b)) list.Add($"b{b}");
            t.Comment(string.Join(",", list) + list.Count + list.Contains("q") + list[^1].Length + "abcd"[1..^1] + "abcd"[2..]);
            var set = new HashSet<int> { 1, 2, 2 }; t.Index(Name).Named($"set_{set.Count}");
            int[] array = [1, 2, 3]; array[1] += 5; array[^1]--; t.Index(Note).Named($"a_{array.Sum()}_{array.Length}");
            """,
            ""),
        ["tuples and deconstruction"] = (
            "static (string A, int B) Pair(int x) => (\"p\" + x, x * 2);",
            """
            var (a, b) = Pair(2); (a, b) = (a + b, b + 1); var p = Pair(3);
            t.Index(Name).Named($"{a}_{b}_{p.A}_{p.B}_{p.Item2}"); if (Pair(1) == ("p1", 2)) t.Comment("equal");
            """,
            ""),
        ["local functions, recursion, ref and out"] = (
            "static void Twice(ref int n, out string text) { n *= 2; text = $\"t{n}\"; }",
            """
            int Factorial(int n) => n < 2 ? 1 : n * Factorial(n - 1);
            var x = Factorial(4); Twice(ref x, out var text);
            void Add(Column c, string name = "d", params int[] rest) => t.Index(c).Named($"{name}_{rest.Length}_{x}");
            Add(Name, text, 1, 2); Add(Note);
            """,
            ""),
        ["delegates and method groups"] = (
            "static string Up(string s) => s.ToUpperInvariant(); delegate void Change(ref int n, out string text);",
            """
            Change change = (ref int n, out string text) => { n *= 2; text = $"c{n}"; }; var m = 4; change(ref m, out var changed); t.Index(Id).Named($"{changed}_{m}");
            Func<string, string> f = Up; Func<int, Func<int, int>> add = a => b => a + b;
            t.Index(Name).Named(f("x") + add(1)(2)); t.Comment(string.Concat(new[] { "a", "b" }.Select(Up)));
            """,
            ""),
        ["exceptions and using"] = (
            "sealed class Scope(TableDefinition t, Column c, string name = \"x\") : IDisposable { public void Dispose() => t.Index(c).Named(name); }",
            """
            try { throw new InvalidOperationException("no"); } catch (ArgumentException) { t.Index(Id); } catch (InvalidOperationException e) when (e.Message == "no") { t.Comment(e.Message); } finally { t.Index(Name).Named("finally"); }
            try { _ = new Sequence("s").Grant(Privileges.None, to: "x"); } catch (ArgumentException) { t.Index(Note).Named("caught"); }
            using (new Scope(t, Note, "first")) t.Index(Note).Named("inside");
            { using var scope = new Scope(t, Id, "second"); t.Index(Id).Named("before"); }
            """,
            ""),
        ["iterators"] = (
            "IEnumerable<Column> Both() { yield return Name; for (var i = 0; i < 3; i++) { if (i == 1) yield break; yield return Note; } }",
            "foreach (var c in Both()) t.Index(c); t.Comment(\"n\" + Both().Count());",
            ""),
        ["records, with and structs"] = (
            "sealed record Part(string Name, int Size = 3) { public string Label => $\"{Name}{Size}\"; } readonly struct Pos(int x) { public int X { get; } = x; }",
            "var p = new Part(\"a\"); var q = p with { Size = 9 }; var (n, s) = q; t.Index(Name).Named(p.Label + q.Label + n + s + new Pos(4).X);",
            ""),
        ["extension methods"] = (
            "public Column<string> Code { get; } = Pg.Text().Short();",
            "t.IndexAll(Name, Note);",
            """
            static class Extensions
            {
                public static Column<string> Short(this Column<string> c) => c.Comment("short");
                public static void IndexAll(this TableDefinition t, params Column[] columns) { foreach (var c in columns) t.Index(c); }
            }
            """),
        ["base classes and groups"] = (
            "public Pair Pair { get; } = new(\"why\") { Third = Pg.Text().Nullable() };",
            "t.Index(Pair.A);",
            """
            public sealed class Pair(string why) : ColumnGroup<Pair>
            {
                public Column<int> A { get; } = Pg.Integer().Comment(why);
                public Column<int> B { get; } = Pg.Integer().Generated((Pair p) => $"{p.A} + 1");
                public Column<string>? Third { get; init; }
                protected override void Define(TableDefinition t) => t.Check("a", $"{A} > 0");
            }
            public abstract class Keyed<TSelf> : Table where TSelf : Keyed<TSelf>
            {
                public Column<long> Key { get; } = Pg.BigInt().Identity();
                public Column<long> Parent { get; } = Pg.ForeignKey((TSelf s) => s.Key).Nullable();
                public abstract Column<string> Title { get; }
                protected override void Define(TableDefinition t) { t.PrimaryKey(Key); t.Index(Parent); t.Index(Title); }
            }
            public sealed class Nodes : Keyed<Nodes>
            {
                public override Column<string> Title { get; } = Pg.Text();
                protected override void Define(TableDefinition t) { base.Define(t); t.Comment("n"); }
            }
            """),
        ["enums"] = (
            "public Column<Mood> State { get; } = Pg.Enum<Mood>().Default(Mood.Done);",
            "t.Check(\"s\", $\"{State} <> {Mood.Open}\"); t.Index(Name).Named($\"e_{Mood.Done}_{(int)Mood.Done}_{(Mood)2}\");",
            "[EnumName(Comment = \"c\")] public enum Mood : byte { Open = 2, [Label(\"d-o\", WasNamed = \"d\")] Done = 1 }"),
        ["static members"] = (
            "public Column<decimal> Price { get; } = Shared.Money(); public static Column<int> Fixed { get; } = Pg.Integer();",
            "t.Check(\"p\", Shared.Positive(Price)); t.Comment(Shared.Text + Shared.Count);",
            """
            static class Shared
            {
                static Shared() { Text = "set" + Count; }
                public static readonly int Count = Compute(3);
                public static string Text { get; }
                static int Compute(int n) => Enumerable.Range(1, n).Sum();
                public static Column<decimal> Money() => Pg.Numeric(12, 2).Default(0m);
                public static Sql Positive(Column c) => $"{c} > {0}";
            }
            """),
        ["numbers"] = (
            "",
            """
            checked { t.Index(Name).Named($"{7 / 2}_{7 % 4}_{1 << 4}_{(int)3.9}_{(byte)200 + 1}_{5 & 3 | 8 ^ 1}_{(char)('a' + 1)}"); }
            long big = 1L << 40; double d = 1.5; d *= 2; decimal m = 10m / 4; short s = 3; s += 4; s++;
            t.Comment($"{big} {d} {m} {s} {-m} {~5} {Math.Max(2, 3)} {int.Parse("12")} {int.MaxValue}");
            """,
            ""),
        ["strings"] = (
            "",
            """
            var s = " Abc,d ".Trim(); var parts = s.Split(','); var b = new System.Text.StringBuilder(); foreach (var c in s) b.Append(char.ToUpperInvariant(c));
            t.Comment(b.ToString() + parts.Length + parts[0].PadLeft(5, '.') + s.IndexOf("b", StringComparison.Ordinal) + s.Replace("A", "x") + s[1] + s.StartsWith('A') + string.IsNullOrEmpty(s) + string.Format("{0}-{1}", 1, "z"));
            """,
            ""),
        ["generic helpers"] = (
            "",
            "Generic.Index(t, this, x => x.Name); t.Comment(Generic.Of<string>(\"a\", \"b\") + new Generic.Box<int>(4).Value);",
            """
            static class Generic
            {
                public static void Index<TTable>(TableDefinition t, TTable table, Func<TTable, Column> pick) where TTable : Table => t.Index(pick(table));
                public static T Of<T>(T a, T b) => b;
                public sealed class Box<T>(T value) { public T Value => value; }
                public static Column<TKey> Key<TTable, TKey>(Func<TTable, Column<TKey>> key) where TTable : Table => Pg.ForeignKey(key);
            }
            public sealed class Second : Table { public Column<long> Ref { get; } = Generic.Key((Cases c) => c.Id); protected override void Define(TableDefinition t) { } }
            """),
        ["hidden properties and setters"] = (
            "int _n; int Counter { get => _n; set => _n = value * 2; } public string Label { get; set; } = \"l\";",
            "Counter = 3; Counter += 1; Label += Counter; t.Comment(Label); this._n++; t.Index(Name).Named(\"n\" + _n);",
            ""),
    };

    public static TheoryData<string> Cases => [.. s_cases.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void It_is_read_as_it_runs(string @case)
    {
        var (members, define, others) = s_cases[@case];
        LanguageCase.ShouldBeAsRun(members, define, others);
    }
}
