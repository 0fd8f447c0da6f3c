namespace SchemaKit.Tests.Authoring.Faults;

internal static class FaultCases
{
    private const string Nul = "contains a NUL character, which PostgreSQL cannot store; remove it.";

    private static readonly string s_long = new('x', 63);

    public static IReadOnlyDictionary<string, FaultCase> All { get; } = new Dictionary<string, FaultCase>
    {
        ["a table added twice"] = new(
            d =>
            {
                d.Add<Plain>(); // @added-first
                d.Add<Plain>(); // @added-again
            },
            "@added-again: Plain is added twice, first at @added-first; remove one of the two."),
        ["two classes of one name"] = new(
            d =>
            {
                d.Add<Plain>();
                d.Add<AlsoPlain>();
            },
            "@also-plain: Two classes make the table public.plain, the other at @plain; rename one of them, or say "
            + "t.Named(\"…\")."),
        ["parts of one name"] = new(
            d => d.Add<Twins>(),
            "@twin-index: An index of public.twins and an index of public.twins are both called public.i in the "
            + "database, the other at @first-index; name one of them otherwise.",
            "@twin-statistics: Statistics of public.twins and statistics of public.twins are both called public.s in the "
            + "database, the other at @first-statistics; name one of them otherwise.",
            "@twin-column: public.twins has two columns called a, the other at @first-column; rename one.",
            "@twin-key: public.twins has two constraints called k, the other at @first-key; rename one.",
            "@twin-check: public.twins has two constraints called k, the other at @first-key; rename one.",
            "@twin-trigger: public.twins has two triggers called g, the other at @first-trigger; rename one.",
            "@twin-policy: public.twins has two policies called p, the other at @first-policy; rename one."),
        ["names equal in 63 bytes"] = new(
            d => d.Add<Long>(),
            $"@long-b: public.long has the columns {s_long}a and {s_long}b, which are equal in their first 63 bytes, the "
            + "other at @long-a; rename one.",
            $"@long-check-b: public.long has the constraints {s_long}1 and {s_long}2, which are equal in their first 63 "
            + "bytes, the other at @long-check-a; rename one."),
        ["a column of another table"] = new(
            d => d.Add<Borrower>(),
            Borrowed("key"),
            Borrowed("unique"),
            Borrowed("index"),
            Borrowed("check"),
            Borrowed("policy"),
            Borrowed("trigger"),
            Borrowed("statistics"),
            Borrowed("grant"),
            Borrowed("foreign-key")),
        ["a foreign key to a table that is not added"] = new(
            d => d.Add<Orphan>(),
            "@orphan: public.orphan.plain_id refers to Plain, which is not added to the database; add d.Add<Plain>().",
            "@orphan-pair: public.orphan.a, b refers to Plain, which is not added to the database; add d.Add<Plain>()."),
        ["a parent that is not added"] = new(
            d => d.Add<Child>(), "@child: Plain is named, but not added to the database; add d.Add<Plain>()."),
        ["a NUL in names"] = new(
            d =>
            {
                d.Add<NulNames>();
                d.Add<NulTable>();
            },
            $"@nul-column: The name of NulNames.A {Nul}",
            $"@nul-table: The name of NulTable {Nul}"),
        ["a NUL in comments, names of parts and SQL"] = new(
            d => d.Add<NulParts>(),
            $"@nul-check: A piece of SQL of public.nul_parts {Nul}",
            $"@nul-policy: A piece of SQL of public.nul_parts {Nul}",
            $"@nul-default: A piece of SQL of public.nul_parts {Nul}",
            $"@nul-text: The comment on public.nul_parts {Nul}",
            $"@nul-text: The comment on public.nul_parts.text {Nul}",
            $"@nul-check: The comment on public.nul_parts.chk_nul_parts_c {Nul}",
            $"@nul-index: The name public.nul_parts.i␀ {Nul}"),
        ["a NUL in what stands beside tables"] = new(
            d => d.Add(
                new Sequence("s␀".Replace('␀', '\0')), // @nul-sequence
                new View("v").As($"select '\0'"), // @nul-view
                new Function("f").ReturnsVoid().Body("sql", $"select {"a\0"}").Comment("\0")), // @nul-function
            $"@nul-view: A piece of SQL of public.v {Nul}",
            $"@nul-function: A piece of SQL of public.f {Nul}",
            $"@nul-sequence: The name public.s␀ {Nul}",
            $"@nul-function: The comment on public.f() {Nul}"),
        ["enums"] = new(
            d => d.Add<Choices>(),
            "@nothing: The enum nothing has no members; give it one, or use another type.",
            "@other-colour: Two C# enums are both called colour in the database, the other at @colour; rename one.",
            "@same: public.same has two labels called a; rename one."),
        ["groups that hold themselves"] = new(
            d => d.Add<Recursive>(), // @recursive
            "@recursive: Recursive holds a column group that holds itself; a group can only hold other groups."),
        ["one column in two properties"] = new(
            d => d.Add<Shared>(),
            "@shared: Shared holds one column object in two properties, B and another; make one for each."),
        ["foreign keys in a circle"] = new(
            d => d.Add<Circle>(),
            "@circle: The foreign keys from public.circle refer to each other in a circle, so they have no type; "
            + "give one of the columns a type of its own and say t.ForeignKey(…).References(…)."),
        ["triggers"] = new(
            d =>
            {
                d.Add<Triggered>();
                d.Add(new View("v").As($"select 1 as a")
                    .Trigger("rows", g => g.Before(TriggerEvents.Insert).Execute(Triggered.Nothing)) // @view-rows
                    .InsteadOf("rows", TriggerEvents.Update, Triggered.Nothing)); // @view-twin
            },
            "@idle: The trigger idle on public.triggered does not say when it runs and what; say Before(…), After(…) or "
            + "InsteadOf(…), and Execute(…).",
            "@instead: The trigger instead on public.triggered runs instead of a change, which only one on a view can; "
            + "say Before(…) or After(…).",
            "@view-rows: The trigger rows on public.v runs before or after each row, which only one on a table can; "
            + "say InsteadOf(…) or ForEachStatement().",
            "@view-twin: public.v has two triggers called rows, the other at @view-rows; rename one."),
        ["unique keys that cannot be"] = new(
            d => d.Add<Undecided>(),
            "@late: A unique key of public.undecided is deferrable, but a predicate, an expression or AsIndex() makes it "
            + "an index, which cannot be; drop Deferrable() or what makes it one.",
            "@apart: A unique key of public.undecided is without overlaps, but a predicate, an expression or AsIndex() "
            + "makes it an index, which cannot be; drop WithoutOverlaps() or what makes it one.",
            "@commented: A unique key of public.undecided is an index, which has one comment; say Comment(…) instead of "
            + "IndexComment(…)."),
        ["keys of indexes"] = new(
            d => d.Add<Keyed>(),
            "@sampled: A key of public.keyed says how finely the column a is sampled, which only that of an expression "
            + "can; say StatisticsTarget(…) where the column is made.",
            "@of-view: public.keyed has a key OfView(\"a\"), which only a materialized view can have; use the property "
            + "that holds the column."),
        ["columns of tables"] = new(
            d => d.Add<Odd>(),
            "@numbered: The sequence public.numbers numbers public.odd.id, which gives its type and owns it; drop "
            + "AsSmallInt(), AsInteger(), OwnedBy(…) and Unlogged().",
            "@overridden: public.odd overrides its own column id, which only a partition can; say it where the column is "
            + "made.",
            "@of-type: public.odd is a table of the type public.pair, so it must have its attributes as columns, in this "
            + "order: a integer, b text; change the properties of Odd."),
        ["objects of one name"] = new(
            d =>
            {
                d.Extension("citext"); // @extension
                d.Extension("citext"); // @extension-again
                d.Add<Plain>();
                d.Add(
                    new View("plain").As($"select 1"), // @view-plain
                    new TextSearchConfiguration("words"), // @words
                    new TextSearchConfiguration("words", copyOf: "pg_catalog.simple"), // @words-again
                    new CompositeType("row").Attribute("a", Pg.Text()) // @attribute
                        .Attribute("a", Pg.Text()), // @attribute-again
                    new Domain<int>("year", Pg.Integer())
                        .Check("range", $"value > 0") // @range
                        .Check("range", $"value < 9999")); // @range-again
            },
            "@view-plain: The view public.plain and the table public.plain are both called public.plain in the database, "
            + "the other at @plain; name one of them otherwise.",
            "@words-again: The text search configuration public.words and the text search configuration public.words are "
            + "both called public.words in the database, the other at @words; name one of them otherwise.",
            "@range-again: public.year has two constraints called chk_year_range, the other at @range; rename one.",
            "@attribute-again: public.row has two attributes called a, the other at @attribute; rename one.",
            "@extension-again: The extension citext is said twice, first at @extension; remove one of the two."),
        ["views"] = new(
            d => d.Add(
                new View("empty"), // @empty
                new View("astray").As($"select {Pg.Integer()}"), // @astray
                new MaterializedView("kept").As($"select 1 as a")
                    .Index([IndexKey.OfView("a").StatisticsTarget(5)])), // @kept
            "@empty: The view public.empty has no query; say As(…).",
            "@astray: public.astray uses a column made at @astray of none of its tables; write it as "
            + "Pg.Column((Users u) => u.Id).",
            "@kept: A key of public.kept says how finely the column a is sampled, which only that of an expression can; "
            + "say StatisticsTarget(…) where the column is made."),
    };

    private static string Borrowed(string place) =>
        $"@borrowed-{place}: Borrower uses a column made at @plain that none of its properties holds; use a column of "
        + "this table, held by a get-only property with an initialiser (not =>).";
}
