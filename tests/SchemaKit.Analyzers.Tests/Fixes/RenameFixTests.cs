using SchemaKit.CodeFixes;

namespace SchemaKit.Analyzers.Tests.Fixes;

public class RenameFixTests
{
    [Fact]
    public async Task A_property_is_renamed_wherever_it_is_used()
    {
        var written = await Run("SK1010", "public.users.active", "public.users.is_active").Fix(Shop(
            "public Column<bool> Active { get; } = Pg.Boolean();",
            """
            t.Check("one", $"{Active} or {Id} > 1");
            t.Allow("SK1202", on: "active", because: "its name says it");
            """));
        written.Should().Contain("Column<bool> IsActive { get; } = Pg.Boolean();")
            .And.Contain("$\"{IsActive} or {Id} > 1\"")
            .And.Contain("t.Allow(\"SK1202\", on: \"is_active\", because: \"its name says it\");");
    }

    [Fact]
    public async Task A_property_of_another_file_is_followed()
    {
        var written = await Run("SK1015", "public.users.key", "public.users.id").Fix(
        [
            ("Users.cs", """
                using SchemaKit;

                public sealed class Users : Table
                {
                    public Column<long> Key { get; } = Pg.BigInt().Identity();

                    protected override void Define(TableDefinition t) => t.PrimaryKey(Key);
                }

                """),
            ("Shop.cs", """
                using SchemaKit;

                /// <summary>Refers to <see cref="Users.Key"/>.</summary>
                public sealed class Orders : Table
                {
                    public Column<long> Id { get; } = Pg.BigInt().Identity();
                    public Column<long> UserId { get; } = Pg.ForeignKey((Users u) => u.Key);

                    protected override void Define(TableDefinition t)
                    {
                        t.PrimaryKey(Id);
                        t.Index(UserId);
                    }
                }

                public sealed class Shop : Database
                {
                    protected override void Define(DatabaseDefinition d)
                    {
                        d.Add<Users>();
                        d.Add<Orders>();
                    }
                }

                """),
        ]);
        written[0].Should().Contain("t.PrimaryKey(Id);");
        written[1].Should().Contain("(Users u) => u.Id").And.Contain("cref=\"Users.Id\"");
    }

    [Fact]
    public async Task A_class_is_renamed_wherever_it_is_used()
    {
        var written = await Run("SK1006", "public.user", "public.users").Fix(Shop(
            "public Column<long> BossUserId { get; } = Pg.ForeignKey((User u) => u.Id).Nullable();",
            "t.Index(BossUserId);",
            name: "User"));
        written.Should().Contain("class Users : Table").And.Contain("(Users u) => u.Id").And.Contain("d.Add<Users>();");
    }

    [Fact]
    public async Task A_text_that_is_the_name_is_changed()
    {
        (await Run("SK1001", "public.users.fullName", "public.users.full_name")
            .Fix(Shop("public Column<string> Name { get; } = Pg.Text(\"fullName\");")))
            .Should().Contain("Name { get; } = Pg.Text(\"full_name\");");
        (await Run("SK1006", "public.user", "public.users").Fix(Shop("", "t.Named(\"user\");")))
            .Should().Contain("t.Named(\"users\");");
        (await Run("SK1007", "public.users.by_code", "public.users.idx_users_code").Fix(Shop(
            "public Column<string> Code { get; } = Pg.Text();", "t.Index(Code).Named(\"by_code\");")))
            .Should().Contain("t.Index(Code).Named(\"idx_users_code\");");
    }

    [Fact]
    public async Task All_are_renamed_at_once()
    {
        var written = await Run("SK1010", "", "").FixAll(Shop(
            """
            public Column<bool> Active { get; } = Pg.Boolean().Comment("Whether they may sign in.");
                public Column<bool> Rich { get; } = Pg.Boolean().Comment("Whether they may sign off.");
            """));
        written.Should().Contain("Column<bool> IsActive").And.Contain("Column<bool> IsRich");
    }

    [Fact]
    public async Task A_name_that_was_committed_is_kept_as_the_former_one()
    {
        const string Committed = """
            {
              "database": {
                "tables": [
                  {
                    "name": { "schema": "public", "name": "users" },
                    "columns": [
                      { "name": "id", "type": { "name": "bigint" } }, { "name": "active", "type": { "name": "boolean" } }
                    ]
                  }
                ]
              }
            }
            """;
        var written = await Run("SK1010", "public.users.active", "public.users.is_active", Committed)
            .Fix(Shop("public Column<bool> Active { get; } = Pg.Boolean();"));
        written.Should().Contain("Column<bool> IsActive { get; } = Pg.Boolean().WasNamed(\"active\");");
    }

    [Theory]
    [InlineData("public Column<bool> Active { get; } = Pg.Boolean();", true)]
    [InlineData("public Column<bool> Active { get; } = Pg.Boolean(); public int IsActive() => 1;", false)]
    [InlineData("const string N = \"active\"; public Column<bool> Other { get; } = Pg.Boolean(N);", false)]
    public async Task A_name_that_is_taken_or_made_elsewhere_stays(string members, bool isOffered) =>
        (await Run("SK1010", "", "").Titles(Shop(members)))
            .Should().Equal(isOffered ? ["Rename active to is_active"] : []);

    private static FixRun Run(string id, string former, string now, string? committed = null) => new(new RenameFix(), id)
    {
        Settings = $$"""{ "rules": { "{{id}}": "info" } }""",
        Committed = committed,
        Renaming = (former, now),
    };

    private static string Shop(string members, string statements = "", string name = "Users") => $$"""
        using SchemaKit;

        public sealed class {{name}} : Table
        {
            public Column<long> Id { get; } = Pg.BigInt().Identity();
            {{members}}

            protected override void Define(TableDefinition t)
            {
                t.PrimaryKey(Id);{{statements.Replace("\n", "\n        ", StringComparison.Ordinal).Insert(0, "\n        ")}}
            }
        }

        public sealed class Shop : Database
        {
            protected override void Define(DatabaseDefinition d)
            {
                d.Add<{{name}}>();
            }
        }

        """.Replace("\n        \n", "\n", StringComparison.Ordinal).Replace("\n    \n", "\n", StringComparison.Ordinal);
}
