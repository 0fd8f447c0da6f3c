using SchemaKit.CodeFixes;

namespace SchemaKit.Analyzers.Tests.Fixes;

public class CommentFixTests
{
    [Fact]
    public async Task The_summary_of_a_property_becomes_the_comment_of_its_column()
    {
        var written = await Run("SK1202").Fix(Shop(
            """
                /// <summary>
                /// Where the bill goes: the name is in
                /// <see cref="Users.Name"/>, never <see langword="null"/> but "empty", in <c>lower case</c>.
                /// </summary>
                public Column<string> Email { get; } = Pg.Text()
                    .Nullable(); // so far
            """));
        written.Should().Contain(
            """
                public Column<string> Email { get; } = Pg.Text()
                    .Nullable()
                    .Comment("Where the bill goes: the name is in Name, never null but \"empty\", in lower case."); // so far
            """);
    }

    [Fact]
    public async Task The_summary_of_a_class_becomes_the_comment_of_its_table()
    {
        var written = await Run("SK1201").Fix(Shop("", summary: "Who can<para>sign in</para>"));
        written.Should().Contain("""
                protected override void Define(TableDefinition t)
                {
                    t.Comment("Who can sign in");
                    t.PrimaryKey(Id);
            """);
    }

    [Fact]
    public async Task The_summary_of_the_property_of_a_view_becomes_its_comment()
    {
        var written = await Run("SK1201").Fix(
            """
            using SchemaKit;

            public sealed class Shop : Database
            {
                /// <summary>What a guest is asked.</summary>
                public static View Questions { get; } = new View("questions").As($"select 'name' as name");

                protected override void Define(DatabaseDefinition d) => d.Add(Questions);
            }

            """);
        written.Should().Contain(".As($\"select 'name' as name\").Comment(\"What a guest is asked.\");");
    }

    [Fact]
    public async Task A_blank_comment_is_replaced()
    {
        (await Run("SK1201").Fix(Shop("", statement: " t.Comment(\" \");")))
            .Should().Contain("t.Comment(\"Who can sign in.\");").And.NotContain("t.Comment(\" \");");
        (await Run("SK1202").Fix(Shop(Phone(".Comment(\"\").Nullable()"))))
            .Should().Contain("Pg.Text().Comment(\"Where one is called.\").Nullable();");
    }

    [Fact]
    public async Task A_placeholder_is_replaced()
    {
        (await Run("SK1205").Fix(Shop("", statement: " t.Comment(\"TODO\");"), "users"))
            .Should().Contain("t.Comment(\"Who can sign in.\");");
        (await Run("SK1205").Fix(Shop(Phone(".Comment(\"phone\")"))))
            .Should().Contain("Pg.Text().Comment(\"Where one is called.\");");
    }

    [Fact]
    public async Task All_get_theirs_at_once()
    {
        var written = await Run("SK1202").FixAll(
        [
            ("Entity.cs", """
                using SchemaKit;

                public abstract class Entity : Table
                {
                    /// <summary>When it was ordered.</summary>
                    public Column<DateTimeOffset> OrderedAt { get; } = Pg.Timestamptz();
                    /// <summary>When it was paid for.</summary>
                    public Column<DateTimeOffset> PaidAt { get; } = Pg.Timestamptz();
                }

                public sealed class Orders : Entity
                {
                    protected override void Define(TableDefinition t) { }
                }

                public sealed class Gifts : Entity
                {
                    protected override void Define(TableDefinition t) { }
                }

                """),
            ("Shop.cs", """
                using SchemaKit;

                public sealed class Shop : Database
                {
                    protected override void Define(DatabaseDefinition d)
                    {
                        d.Add<Orders>();
                        d.Add<Gifts>();
                    }
                }

                """),
        ], Microsoft.CodeAnalysis.CodeFixes.FixAllScope.Solution);
        written[0].Should().Contain("Pg.Timestamptz().Comment(\"When it was ordered.\");")
            .And.Contain("Pg.Timestamptz().Comment(\"When it was paid for.\");");
    }

    [Theory]
    [InlineData("")]
    [InlineData("/// <summary></summary>")]
    [InlineData("/// <summary>The phone.</summary>")]
    [InlineData("/// <summary>TODO</summary>")]
    [InlineData("/// <summary>Not closed.")]
    [InlineData("/// <inheritdoc/>")]
    [InlineData("/// <remarks>Where one is called.</remarks>")]
    public async Task A_summary_that_says_nothing_is_not_offered(string summary) =>
        (await Run("SK1202").Titles(Shop($$"""
                {{summary}}
                public Column<string> Phone { get; } = Pg.Text();
            """))).Should().BeEmpty();

    [Fact]
    public async Task A_comment_that_is_for_SchemaKit_stays() =>
        (await Run("SK1202").Titles(Shop(Phone(".Comment(\"sk:allow SK2002 because it is\")")))).Should().BeEmpty();

    [Fact]
    public async Task The_title_says_what_it_does() =>
        (await Run("SK1201").Titles(Shop(""))).Should().Equal("Add the comment from the XML summary");

    private static FixRun Run(string id) => new(new CommentFix(), id)
    {
        Settings = $$"""{ "rules": { "{{id}}": "info" } }""",
    };

    private static string Phone(string calls) => $$"""
            /// <summary>Where one is called.</summary>
            public Column<string> Phone { get; } = Pg.Text(){{calls}};
        """;

    private static string Shop(string members, string summary = "Who can sign in.", string statement = "") => $$"""
        using SchemaKit;

        /// <summary>{{summary}}</summary>
        public sealed class Users : Table
        {
            public Column<long> Id { get; } = Pg.BigInt().Identity();
            public Column<string> Name { get; } = Pg.Text().Comment("As it is to be printed.");
        {{members}}

            protected override void Define(TableDefinition t)
            {
                t.PrimaryKey(Id);{{statement}}
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
