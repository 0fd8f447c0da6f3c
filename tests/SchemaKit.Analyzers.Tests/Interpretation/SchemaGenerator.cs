using System.Text;

namespace SchemaKit.Analyzers.Tests.Interpretation;

/// <summary>Writes schemas by chance, that compile and describe a database.</summary>
internal sealed class SchemaGenerator(Random random, int tables)
{
    private static readonly (string Type, string Factory, string Default)[] s_types =
    [
        ("int", "Pg.Integer()", "7"),
        ("long", "Pg.BigInt()", "7L * 6"),
        ("string", "Pg.Text()", "\"it's\""),
        ("string", "Pg.Varchar(40)", "nameof(Shared)"),
        ("decimal", "Pg.Numeric(12, 2)", "9.50m"),
        ("bool", "Pg.Boolean()", "!false"),
        ("Guid", "Pg.Uuid()", "new Guid(\"00000000-0000-0000-0000-000000000001\")"),
        ("DateTimeOffset", "Pg.Timestamptz()", "new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero)"),
        ("Mood", "Pg.Enum<Mood>()", "Mood.Sad"),
        ("string", "Shared.Short(20)", "Shared.Words[1]"),
    ];

    public string Write()
    {
        var text = new StringBuilder("""
            using SchemaKit;
            namespace Made;
            public enum Mood { Glad = 3, Sad = 1, [Label("so-so")] Middling = 2 }
            public static class Shared
            {
                public static readonly string[] Words = ["one", "two", "three"];
                public static Column<string> Short(int length) => Pg.Varchar(length).Comment($"At most {length}.");
                public static Sql Above(this Column c, int n) => $"{c} > {n}";
                public static void IndexEach(this TableDefinition t, string prefix, params Column[] columns)
                {
                    for (var i = 0; i < columns.Length; i++)
                        t.Index(columns[i]).Named($"{prefix}_{i}");
                }
            }
            public sealed class Money(bool mayBeNull = false) : ColumnGroup<Money>
            {
                public Column<decimal> Amount { get; } = mayBeNull ? Pg.Numeric(12, 2).Nullable() : Pg.Numeric(12, 2);
                public Column<string> Currency { get; } = Pg.Char(3).Default("EUR");
            }
            public abstract class Keyed : Table
            {
                public Column<long> Id { get; } = Pg.BigInt().Identity();
                protected override void Define(TableDefinition t) => t.PrimaryKey(Id);
            }

            """);
        for (var i = 0; i < tables; i++)
            Table(text, i);
        text.AppendLine("public sealed class Db : Database { protected override void Define(DatabaseDefinition d) {");
        foreach (var i in Enumerable.Range(0, tables).OrderBy(_ => random.Next()))
            text.AppendLine(random.Next(5) == 0 ? $"d.Schema(\"side\").Add<T{i}>();" : $"d.Add<T{i}>();");
        return text.AppendLine("} }").ToString();
    }

    private void Table(StringBuilder text, int number)
    {
        text.AppendLine($"public sealed class T{number} : Keyed {{");
        var columns = Enumerable.Range(0, random.Next(1, 9)).Select(i => Column(text, i)).ToList();
        for (var i = random.Next(3); i > 0; i--)
        {
            text.AppendLine($"public Column<long> Ref{i} {{ get; }} = Pg.ForeignKey((T{random.Next(tables)} x) => x.Id{Action()}){Maybe(".Nullable()")};");
            columns.Add($"Ref{i}");
        }

        if (random.Next(3) == 0)
            text.AppendLine($"public Money Price {{ get; }} = new({Maybe("mayBeNull: true")});");
        if (random.Next(4) == 0)
            text.AppendLine("public Timestamps Timestamps { get; } = new();");
        text.AppendLine("protected override void Define(TableDefinition t) { base.Define(t);");
        for (var i = random.Next(5); i > 0; i--)
            text.AppendLine(Statement(number, i, columns));
        text.AppendLine("} }");
    }

    private string Column(StringBuilder text, int number)
    {
        var (type, factory, value) = s_types[random.Next(s_types.Length)];
        text.AppendLine(
            $"public Column<{type}> C{number} {{ get; }} = {factory}{Maybe(".Nullable()")}{Maybe($".Default({value})")}{Maybe($".Comment(\"C\" + {number})")};");
        return $"C{number}";
    }

    private string Statement(int table, int number, List<string> columns)
    {
        var column = columns[random.Next(columns.Count)];
        var name = $"n_{table}_{number}";
        return random.Next(9) switch
        {
            0 => $"t.Index({column}).Named(\"{name}\");",
            1 => $"t.Unique({column}).Named($\"{{\"n\"}}_{table}_{number}\");",
            2 => $"t.Check(\"{name}\", {column}.Above({number}));",
            3 => $"foreach (var word in Shared.Words.Where(w => w.Length > 3)) t.Index({column}).Named(\"{name}_\" + word);",
            4 => $"t.IndexEach(\"{name}\", {string.Join(", ", columns.Take(random.Next(1, columns.Count + 1)))});",
            5 => $"var v{number} = {random.Next(4)} switch {{ 0 => \"a\", > 2 => \"c\", _ => \"b\" }}; if (v{number} is \"a\" or \"c\") t.Index({column}).Named(\"{name}\" + v{number});",
            6 => $"void L{number}(Column c) => t.Index(c, Id).Named(\"{name}\"); L{number}({column});",
            7 => $"t.Check(\"{name}\", $\"{{{column}}} is not null or {{Mood.Glad}} = {{\"x'y\"}} and {{{number}}} < {{1.5m}}\");",
            _ => $"t.Comment(string.Join(\", \", Shared.Words.Select((w, i) => $\"{{i}}{{w}}\")));",
        };
    }

    private string Action() => random.Next(3) == 0 ? ", onDelete: ReferentialAction.Cascade" : "";

    private string Maybe(string text) => random.Next(2) == 0 ? text : "";
}
