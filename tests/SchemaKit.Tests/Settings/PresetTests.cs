using SchemaKit.Model;
using SchemaKit.Rules;
using SchemaKit.Settings;
using static SchemaKit.Tests.Rules.Given;
using static SchemaKit.Tests.Settings.Given;

namespace SchemaKit.Tests.Settings;

public class PresetTests
{
    private static readonly TableModel s_users = Table("users", Column("id")) with
    {
        PrimaryKey = Key("pk_users", "id"),
        Comment = "People.",
    };

    /// <summary>Without the rule that every table of public is asked by there.</summary>
    private static readonly RuleSettings s_supabase = RuleSettings.Supabase.With(Rule.RowSecurityOff, Severity.Off);

    [Fact]
    public void A_preset_has_a_name_a_property_and_a_key_in_the_file()
    {
        (string Name, RuleSettings Settings)[] expected =
        [
            ("default", RuleSettings.Default),
            ("postgres-wiki", RuleSettings.PostgresWiki),
            ("supabase", RuleSettings.Supabase),
            ("ef-core", RuleSettings.EfCore),
            ("strict", RuleSettings.Strict),
        ];

        Presets.All.Select(p => (p.Key, p.Value)).Should().Equal(expected);
        foreach (var (name, settings) in expected)
        {
            RuleSettings.Preset(name).Should().Be(settings);
            RuleSettings.Parse($$"""{ "preset": "{{name}}" }""").Should().Be(settings);
        }
    }

    [Fact]
    public void A_preset_that_there_is_not_is_refused_with_the_nearest()
    {
        var preset = () => RuleSettings.Preset("EF Core");

        preset.Should().Throw<ArgumentException>().WithMessage("\"EF Core\" is no preset: did you mean ef-core?*");
    }

    [Fact]
    public void The_wiki_has_no_house_style()
    {
        var table = Table(
            "order",
            Column("Id", "bigint"),
            Column("owner"),
            Column("paid", "boolean"),
            Column("created", "timestamp with time zone"),
            Column("paid_on", "timestamp with time zone")) with
        {
            PrimaryKey = Key("whatever", "Id"),
            ForeignKeys = [Reference("owner", "users")],
            Indexes = [Index("by_owner", "owner")],
        };

        Rules(RuleSettings.Default, s_users, table).Should().Equal(
            "SK1001", "SK1003", "SK1006", "SK1007", "SK1009", "SK1010", "SK1011", "SK1015", "SK1201", "SK1202");
        Rules(RuleSettings.PostgresWiki, s_users, table).Should().Equal("SK1001", "SK1003", "SK1011");
    }

    [Fact]
    public void The_wiki_expects_the_names_of_postgresql_where_names_are_turned_on()
    {
        var settings = RuleSettings.PostgresWiki.With(Rule.ConstraintName, Severity.Warning);

        Findings(settings, s_users).Should().Equal("Warning SK1007 public.users.pk_users");
        Findings(settings, s_users with { PrimaryKey = Key("users_pkey", "id") }).Should().BeEmpty();
    }

    [Theory]
    [InlineData("pk_users", true)]
    [InlineData("users_pkey", true)]
    [InlineData("key_of_users", false)]
    public void Supabase_takes_the_names_of_postgresql_beside_its_own(string name, bool isRight) =>
        Findings(s_supabase, s_users with { PrimaryKey = Key(name, "id") })
            .Should().HaveCount(isRight ? 0 : 1);

    [Theory]
    [InlineData("auth")]
    [InlineData("storage")]
    [InlineData("realtime")]
    [InlineData("extensions")]
    public void What_supabase_brings_is_external_there(string schema)
    {
        var table = new TableModel(new(schema, "thing"));

        Findings(RuleSettings.Default, table).Should().NotBeEmpty();
        Findings(RuleSettings.Supabase, table).Should().BeEmpty();
    }

    [Fact]
    public void A_role_may_refer_to_the_users_of_supabase_and_to_no_other_table()
    {
        Findings(s_supabase, Owned("auth")).Should().BeEmpty();
        Findings(s_supabase, Owned("public"), s_users).Should().Equal("Warning SK1009 public.posts.owner_id");
        Findings(RuleSettings.Default, Owned("auth")).Should().Contain("Warning SK1009 public.posts.owner_id");
    }

    [Fact]
    public void Ef_core_has_names_of_its_own()
    {
        var table = Owned("public") with
        {
            ForeignKeys =
            [
                new("fk_posts_users_owner_id", ["owner_id"], new("public", "users"), ["id"]),
            ],
            UniqueConstraints = [Key("ak_posts_code", "code")],
            Indexes = [Index("ix_posts_owner_id", "owner_id"), Index("ix_posts_rank", "rank") with { IsUnique = true }],
        };

        Findings(RuleSettings.EfCore, table, s_users).Should().BeEmpty();
        Rules(RuleSettings.Default, table, s_users).Should().Equal("SK1007", "SK1009", "SK1201", "SK1202");
    }

    [Fact]
    public void Ef_core_reports_the_house_names_and_suggests_its_own()
    {
        var table = Table("post", Column("id"), Column("code")) with
        {
            PrimaryKey = Key("pk_post", "id"),
            UniqueConstraints = [Key("uniq_post_code", "code")],
        };

        Linter.Check(new DatabaseModel { Tables = [table] }, RuleSettings.EfCore).Findings.Select(f => f.Message)
            .Should().Equal("post.uniq_post_code is not named by the convention. Rename it to ak_post_code.");
    }

    [Fact]
    public void The_history_of_ef_core_is_external_there()
    {
        var history = Table("__EFMigrationsHistory", Column("MigrationId"));

        Findings(RuleSettings.Default, history).Should().NotBeEmpty();
        Findings(RuleSettings.EfCore, history).Should().BeEmpty();
    }

    [Fact]
    public void Strict_makes_a_warning_of_every_proven_info()
    {
        var table = Table("posts", Column("id"), Column("slug")) with { PrimaryKey = Key("pk_posts", "id") };

        Findings(RuleSettings.Default, table).Should().Equal(
            "Info SK1201 public.posts", "Info SK1202 public.posts.slug");
        Findings(RuleSettings.Strict, table).Should().Equal(
            "Warning SK1201 public.posts", "Warning SK1202 public.posts.slug");
    }

    [Fact]
    public void A_severity_of_the_file_is_stronger_than_strict()
    {
        var table = Table("posts", Column("id"), Column("slug")) with { PrimaryKey = Key("pk_posts", "id") };
        var settings = RuleSettings.Parse("""{ "preset": "strict", "rules": { "SK1202": "info" } }""");

        Findings(settings, table).Should().Equal("Warning SK1201 public.posts", "Info SK1202 public.posts.slug");
    }

    private static TableModel Owned(string schema) =>
        Table("posts", Column("id"), Column("owner_id"), Column("slug"), Column("rank", "integer")) with
        {
            PrimaryKey = Key("pk_posts", "id"),
            ForeignKeys = [new("fk_posts_users", ["owner_id"], new(schema, "users"), ["id"])],
            Indexes = [Index("idx_posts_owner_id", "owner_id")],
        };

    private static IEnumerable<string> Rules(RuleSettings settings, params TableModel[] tables) =>
        Linter.Check(new DatabaseModel { Tables = [.. tables] }, settings).Findings
            .Select(f => f.Rule.Id).Distinct().Order();
}
