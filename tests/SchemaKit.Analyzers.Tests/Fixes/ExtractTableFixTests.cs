using SchemaKit.Analyzers.Tests.Interpretation;
using SchemaKit.CodeFixes;

namespace SchemaKit.Analyzers.Tests.Fixes;

public class ExtractTableFixTests
{
    private const string Database = """

        public sealed class ClinicDatabase : Database
        {
            protected override void Define(DatabaseDefinition d)
            {
                d.Add<Patients>(); // the first
            }
        }

        """;

    [Fact]
    public async Task What_a_column_determines_gets_a_table_of_its_own()
    {
        var written = await Run("SK6201").Fix("""
            using SchemaKit;

            /// <summary>People who are treated.</summary>
            public sealed class Patients : Table
            {
                public Column<long> Id { get; } = Pg.BigInt().Identity();
                public Column<string> FullName { get; } = Pg.Text().Comment("As on the card.");
                public Column<string> InsurerCode { get; } = Pg.Text().Nullable().Comment("Three letters.");
                public Column<string> InsurerName { get; } = Pg.Text().Comment("As it spells itself."); // not unique
                public Column<int> Fee { get; } = Pg.Integer()
                    .Default(1)
                    .Comment("In euro.");

                protected override void Define(TableDefinition t)
                {
                    t.Comment("People who are treated.");
                    t.PrimaryKey(Id);
                    t.Index(FullName);
                    // The insurer says so.
                    t.Determines(InsurerCode, InsurerName);
                    t.Determines(InsurerCode, Fee);
                    t.Check("code_has_three_letters", $"length({InsurerCode}) = 3");

                    // What the law allows.
                    t.Check("fee_is_lawful", $"{Fee} between 0 and 10");
                    t.Index(InsurerName);
                    t.Grant(Privileges.Select, to: "staff");
                }
            }

            """ + Database);
        written.Should().Be("""
            using SchemaKit;

            /// <summary>People who are treated.</summary>
            public sealed class Patients : Table
            {
                public Column<long> Id { get; } = Pg.BigInt().Identity();
                public Column<string> FullName { get; } = Pg.Text().Comment("As on the card.");
                public Column<string> InsurerCode { get; } =
                    Pg.ForeignKey((InsurerCodes i) => i.InsurerCode).Nullable().Comment("Three letters.");

                protected override void Define(TableDefinition t)
                {
                    t.Comment("People who are treated.");
                    t.PrimaryKey(Id);
                    t.Index(FullName);
                    // The insurer says so.
                    t.Check("code_has_three_letters", $"length({InsurerCode}) = 3");
                    t.Index(InsurerCode);

                    t.Grant(Privileges.Select, to: "staff");
                }
            }

            /// <summary>What insurer_code determines: insurer_name, fee.</summary>
            public sealed class InsurerCodes : Table
            {
                public Column<string> InsurerCode { get; } = Pg.Text().Comment("Three letters.");
                public Column<string> InsurerName { get; } = Pg.Text().Comment("As it spells itself."); // not unique
                public Column<int> Fee { get; } = Pg.Integer()
                    .Default(1)
                    .Comment("In euro.");

                protected override void Define(TableDefinition t)
                {
                    t.Comment("What insurer_code determines: insurer_name, fee.");
                    t.PrimaryKey(InsurerCode);
                    // What the law allows.
                    t.Check("fee_is_lawful", $"{Fee} between 0 and 10");
                    t.Index(InsurerName);
                    t.Grant(Privileges.Select, to: "staff");
                }
            }

            public sealed class ClinicDatabase : Database
            {
                protected override void Define(DatabaseDefinition d)
                {
                    d.Add<Patients>(); // the first
                    d.Add<InsurerCodes>();
                }
            }

            """);
    }

    [Fact]
    public async Task A_class_that_is_alone_in_its_file_leaves_the_new_one_alone_in_another()
    {
        var written = await Run("SK6201").Fix(
        [
            ("Patients.cs", """
                using SchemaKit;
                using SchemaKit.Model;

                namespace Clinic;

                public sealed class Patients : Table
                {
                    public Column<long> Id { get; } = Pg.BigInt().Identity();

                    /// <summary>Three letters.</summary>
                    public Column<string> InsurerCode { get; } = Pg.Text().Comment("Three letters.");

                    /// <summary>As it spells itself.</summary>
                    public Column<string> InsurerName { get; } = Pg.Text().Comment("As it spells itself.");

                    protected override void Define(TableDefinition t)
                    {
                        t.Comment("People who are treated.");
                        t.PrimaryKey(Id);
                        t.Determines(InsurerCode, InsurerName);
                        t.RowSecurity();
                        t.Policy("see_all", SqlCommand.Select, to: "staff", @using: $"true");
                        t.Grant(Privileges.Select, to: "staff");
                    }
                }

                """),
            ("ClinicDatabase.cs", "using SchemaKit;\n\nnamespace Clinic;\n" + Database),
        ]);
        written.Should().HaveCount(3);
        written[0].Should().Contain("""
                public Column<long> Id { get; } = Pg.BigInt().Identity();

                /// <summary>Three letters.</summary>
                public Column<string> InsurerCode { get; } =
                    Pg.ForeignKey((InsurerCodes i) => i.InsurerCode).Comment("Three letters.");

                protected override void Define(TableDefinition t)
            """);
        written[2].Should().Be("""
            using SchemaKit;
            using SchemaKit.Model;

            namespace Clinic;

            public sealed class InsurerCodes : Table
            {
                /// <summary>Three letters.</summary>
                public Column<string> InsurerCode { get; } = Pg.Text().Comment("Three letters.");

                /// <summary>As it spells itself.</summary>
                public Column<string> InsurerName { get; } = Pg.Text().Comment("As it spells itself.");

                protected override void Define(TableDefinition t)
                {
                    t.Comment("What insurer_code determines: insurer_name.");
                    t.PrimaryKey(InsurerCode);
                    t.RowSecurity();
                    t.Policy("see_all", SqlCommand.Select, to: "staff", @using: $"true");
                    t.Grant(Privileges.Select, to: "staff");
                }
            }

            """);
    }

    [Fact]
    public async Task Several_tables_refer_to_each_other()
    {
        var written = await Run("SK6201").Fix(Patients(
            "t.Determines(Zip, City);\n        t.Determines(City, State);",
            "Zip", "City", "State"));
        written.Should().Contain("Column<string> Zip { get; } = Pg.ForeignKey((Zips z) => z.Zip)")
            .And.Contain("Column<string> City { get; } = Pg.ForeignKey((Cities c) => c.City)")
            .And.Contain("d.Add<Cities>();").And.Contain("d.Add<Zips>();");
    }

    [Fact]
    public async Task A_determinant_of_several_columns_is_a_foreign_key_of_several()
    {
        var written = await Run("SK6201").Fix(Patients(
            "t.Determines([Country, Zip], [City]);", "Country", "Zip", "City"));
        written.Should().Contain("t.ForeignKey(Country, Zip).References((CountryZips x) => (x.Country, x.Zip));")
            .And.Contain("t.Index(Country, Zip);");
    }

    [Fact]
    public async Task A_part_of_a_key_gets_a_table_of_its_own()
    {
        var written = await Run("SK6101").Fix("""
            using SchemaKit;

            public sealed class Patients : Table
            {
                public Column<string> Ward { get; } = Pg.Text().Comment("Of the house.");
                public Column<int> Bed { get; } = Pg.Integer().Comment("Of the ward.");
                public Column<string> Nurse { get; } = Pg.Text().Comment("Who is there by day.");

                protected override void Define(TableDefinition t)
                {
                    t.Comment("People who are treated.");
                    t.PrimaryKey(Ward, Bed);
                    t.Determines(Ward, Nurse);
                }
            }
            """ + "\n" + Database);
        written.Should().Contain("Column<string> Ward { get; } = Pg.ForeignKey((Wards w) => w.Ward).Comment(")
            .And.NotContain("t.Index(");
    }

    [Theory]
    [InlineData("t.Check(\"two\", $\"{City} <> {Name}\");", "speaks of columns that part")]
    [InlineData("if (City is not null)\n            t.Index(City);", "is no plain statement")]
    [InlineData("var code = 3;\n        t.Check(\"three\", $\"length({City}) = {code}\");", "needs what is before it")]
    [InlineData("t.PrimaryKey(City);", "makes another key")]
    [InlineData("t.RowSecurity();", "does not say who may read the new table")]
    [InlineData(
        "t.RowSecurity();\n        t.Policy(\"own\", SqlCommand.Select, to: \"staff\", @using: $\"name = 'me'\");",
        "speaks of the rows")]
    [InlineData("t.Check(\"plain\", $\"city <> ''\");", "mentions what goes as text")]
    [InlineData("t.ForeignKey(Zip).References((Places p) => p.Zip);", "says that there is such a table")]
    public async Task What_cannot_be_taken_apart_is_left(string statement, string because)
    {
        var source = Patients($"t.Determines(Zip, City);\n        {statement}", "Zip", "City", "Name");
        if (statement.Contains("t.PrimaryKey", StringComparison.Ordinal))
            source = source.Replace("t.PrimaryKey(Id);", "", StringComparison.Ordinal);
        (await Run("SK6201").Titles(source + Places)).Should().BeEmpty(because);
    }

    [Fact]
    public async Task The_planted_violation_of_the_sample_can_be_extracted()
    {
        var written = await Run("SK6201").Fix(Samples.TextsOf("Politics.PoliticsDatabase"));
        written[^1].Should().Be("""
            using SchemaKit;
            using static SchemaKit.ReferentialAction;

            namespace Politics;

            /// <summary>What postal_code determines: city.</summary>
            public sealed class PostalCodes : Table
            {
                public Column<string> PostalCode { get; } = Pg.Text().Comment("Where the user votes.");
                public Column<string> City { get; } = Pg.Text().Nullable().Comment("The city of the postal code.");

                protected override void Define(TableDefinition t)
                {
                    t.Comment("What postal_code determines: city.");
                    t.PrimaryKey(PostalCode);
                    t.RowSecurity();
                    t.Policy("see_all", on: SqlCommand.Select, @using: $"true").To(Roles.Anonymous, Roles.SignedIn);
                    t.Grant(Privileges.Select, to: Roles.Anonymous);
                    t.Grant(Privileges.Select | Privileges.Insert | Privileges.Update | Privileges.Delete, to: Roles.SignedIn);
                    t.Grant(Privileges.All, to: Roles.Service);
                }
            }

            """);
    }

    [Fact]
    public async Task Several_tables_are_taken_apart_at_once()
    {
        var source = Patients("t.Determines(Zip, City);", "Zip", "City")
            + Patients("t.Determines(Phone, Operator);", "Phone", "Operator")
                .Replace("using SchemaKit;", "", StringComparison.Ordinal)
                .Replace(Database, "", StringComparison.Ordinal)
                .Replace("Patients", "Nurses", StringComparison.Ordinal);
        var written = await Run("SK6201").FixAll(source.Replace(
            "d.Add<Patients>();", "d.Add<Patients>();\n        d.Add<Nurses>();", StringComparison.Ordinal));
        written.Should().Contain("class Zips").And.Contain("class Phones");
    }

    [Fact]
    public async Task Of_two_tables_that_want_one_new_table_one_gets_it()
    {
        var source = Patients("t.Determines(Zip, City);", "Zip", "City")
            + Patients("t.Determines(Zip, City);", "Zip", "City")
                .Replace("using SchemaKit;", "", StringComparison.Ordinal)
                .Replace(Database, "", StringComparison.Ordinal)
                .Replace("Patients", "Nurses", StringComparison.Ordinal);
        var run = new FixRun(new ExtractTableFix(), "SK6201") { LeavesSome = true };
        var written = await run.FixAll(source.Replace(
            "d.Add<Patients>();", "d.Add<Patients>();\n        d.Add<Nurses>();", StringComparison.Ordinal));
        written.Should().Contain("class Zips").And.Contain("t.Determines(Zip, City);");
        (await Run("SK6201").Titles(written)).Should().BeEmpty("the table is there, and the author may refer to it");
    }

    [Fact]
    public async Task A_column_that_others_mention_stays()
    {
        var source = Patients("t.Determines(Zip, City);", "Zip", "City");
        (await Run("SK6201").Titles(source)).Should().Equal("Extract table zips");
        (await Run("SK6201").Titles(source + """

            public static class Report
            {
                public static Column CityOf(Patients patients) => patients.City;
            }
            """)).Should().BeEmpty();
    }

    [Fact]
    public async Task A_column_of_a_group_stays()
    {
        var source = Patients("t.Determines(Zip, Place.City);", "Zip")
            .Replace("public Column<long> Id", "public Place Place { get; } = new();\n    public Column<long> Id",
                StringComparison.Ordinal);
        (await Run("SK6201").Titles(source + """

            public sealed class Place : ColumnGroup<Place>
            {
                public Column<string> City { get; } = Pg.Text().Comment("Where it is.");
            }
            """)).Should().BeEmpty();
    }

    private const string Places = """

        public sealed class Places : Table
        {
            public Column<string> Zip { get; } = Pg.Text().Comment("Of the post.");

            protected override void Define(TableDefinition t) => t.PrimaryKey(Zip);
        }
        """;

    private static string Patients(string statements, params string[] columns) => $$"""
        using SchemaKit;

        public sealed class Patients : Table
        {
            public Column<long> Id { get; } = Pg.BigInt().Identity();
        {{string.Join("\n", columns.Select(c =>
            $"    public Column<string> {c} {{ get; }} = Pg.Text().Comment(\"As the post has it.\");"))}}

            protected override void Define(TableDefinition t)
            {
                t.Comment("People who are treated.");
                t.PrimaryKey(Id);
                {{statements}}
            }
        }
        {{Database}}
        """;

    private static FixRun Run(string id) => new(new ExtractTableFix(), id)
    {
        Settings = """{ "rules": { "SK1205": "off" } }""",
    };
}
