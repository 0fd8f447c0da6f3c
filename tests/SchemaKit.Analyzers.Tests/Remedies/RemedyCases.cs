namespace SchemaKit.Analyzers.Tests.Remedies;

/// <summary>For each rule whose remedy is C#, a schema that it cures.</summary>
internal static class RemedyCases
{
    private const string Users = """
        public sealed class Users : Table
        {
            public Column<long> Id { get; } = Pg.BigInt().Identity();
            public Column<long> TenantId { get; } = Pg.BigInt();
            public Column<string> Code { get; } = Pg.Text();
            protected override void Define(TableDefinition t)
            {
                t.PrimaryKey(Id);
                t.Unique(TenantId, Id);
            }
        }
        """;

    private const string Reach = """{ "security": { "appRoles": ["web"], "openSchemas": ["public"] } }""";

    public static IReadOnlyList<RemedyCase> All { get; } =
    [
        new(Rule.TimestampWithoutZone, "public Column<DateTime> MadeAt { get; } = Pg.Timestamp();"),
        new(
            Rule.RoundedTimestamp,
            "public Column<DateTimeOffset> MadeAt { get; } = Pg.Timestamptz(3).Comment(\"When it was made.\");"),
        new(Rule.PaddedText, "public Column<string> Code { get; } = Pg.Char(3).Comment(\"How shops call it.\");"),
        new(Rule.LimitedText, "public Column<string> Code { get; } = Pg.Varchar(40, \"code\").Nullable();"),
        new(Rule.MoneyType, "public Column<decimal> Price { get; } = Pg.Money();"),
        new(Rule.FloatForExact, "public Column<double> Price { get; } = Pg.DoublePrecision();"),
        new(Rule.JsonNotJsonb, "public Column<string> Details { get; } = Pg.Json();"),
        new(Rule.Serial, "") { Id = "public Column<int> Id { get; } = Pg.Type<int>(\"serial\");" },
        new(Rule.SmallKey, "")
        {
            Id = "public Column<int> Id { get; } = Pg.Integer().Identity();",
            Others = """
                public sealed class Parts : Table
                {
                    public Column<int> ItemId { get; } = Pg.ForeignKey((Items i) => i.Id);
                    protected override void Define(TableDefinition t)
                    {
                        t.PrimaryKey(ItemId);
                    }
                }
                """,
        },
        new(Rule.UuidAsText, "public Column<string> Uuid { get; } = Pg.Varchar(36);"),
        new(Rule.AddressAsText, "public Column<string> SenderIp { get; } = Pg.Text();"),
        new(Rule.TimeAsText, "public Column<string> MadeAt { get; } = Pg.Text();"),
        new(Rule.ScalarAsText, "public Column<string> IsActive { get; } = Pg.Text();"),
        new(Rule.DocumentAsText, "public Column<string> DetailsJson { get; } = Pg.Text();"),
        new(Rule.NumericWithoutScale, "public Column<decimal> Price { get; } = Pg.Numeric();"),
        new(Rule.LargeObject, "public Column<uint> Picture { get; } = Pg.Oid();"),
        new(Rule.RegType, "public Column<string> Configuration { get; } = Pg.RegConfig();"),
        new(Rule.NoPrimaryKey, "public Column<string> Code { get; } = Pg.Text();", "t.Unique(Code);")
        {
            Id = "",
            Key = "",
        },
        new(
            Rule.JunctionWithoutUnique,
            """
            public Column<long> UserId { get; } = Pg.ForeignKey((Users u) => u.Id);
            public Column<long> GroupId { get; } = Pg.ForeignKey((Groups g) => g.Id);
            """,
            "t.Index(GroupId);")
        {
            Name = "UserGroup",
            Id = "",
            Key = "",
            Others = Users + """

                public sealed class Groups : Table
                {
                    public Column<long> Id { get; } = Pg.BigInt().Identity();
                    protected override void Define(TableDefinition t)
                    {
                        t.PrimaryKey(Id);
                    }
                }
                """,
        },
        new(
            Rule.NullableInUnique,
            """
            public Column<string> Code { get; } = Pg.Text();
            public Column<string> Region { get; } = Pg.Text().Nullable();
            """,
            "t.Unique(Code, Region);"),
        new(Rule.IdentityStyle, "") { Id = "public Column<Guid> Id { get; } = Pg.Uuid();" },
        new(Rule.IdentityStyle, "")
        {
            Id = "public Column<Guid> Id { get; } = Pg.Uuid().DefaultSql($\"uuid_generate_v4()\");",
        },
        new(Rule.ForeignKeyIndex, "public Column<long> UserId { get; } = Pg.ForeignKey((Users u) => u.Id);")
        {
            Others = Users,
        },
        new(Rule.ForeignKeyIndexWeak, ToTenant(""), "t.Index(TenantId);\n" + ReferToTenant) { Others = Users },
        new(Rule.MissingForeignKey, "public Column<long> UserId { get; } = Pg.BigInt();")
        {
            Others = Users + """

                public sealed class Visits : Table
                {
                    public Column<long> Id { get; } = Pg.ForeignKey((Users u) => u.Id);
                    protected override void Define(TableDefinition t)
                    {
                        t.PrimaryKey(Id);
                    }
                }
                """,
        },
        new(Rule.HalfNullForeignKey, ToTenant(".Nullable()"), "t.Index(TenantId, UserId);\n" + ReferToTenant)
        {
            Others = Users,
        },
        new(
            Rule.OwnParent,
            "public Column<long> ParentId { get; } = Pg.ForeignKey((Items i) => i.Id).Nullable();",
            "t.Index(ParentId);"),
        new(
            Rule.ForeignKeyTarget,
            "public Column<string> UserCode { get; } = Pg.ForeignKey((Users u) => u.Code);",
            "t.Index(UserCode);")
        {
            Others = Users,
        },
        new(Rule.WrongMethod, "public Column<string> Details { get; } = Pg.Jsonb();", "t.Index(Details);"),
        new(
            Rule.IndexCannotServe,
            "public Column<string> Name { get; } = Pg.Text();",
            "t.Index(Name.Operators(\"text_pattern_ops\"));"),
        new(
            Rule.PolicyColumnIndex,
            "public Column<string> Owner { get; } = Pg.Text();",
            """
            t.RowSecurity();
            t.Policy(
                "own", on: SqlCommand.Select, to: "web", @using: $"{Owner} = (select current_setting('app.user'))");
            """),
        new(
            Rule.UndeclaredKey,
            "public Column<string> Code { get; } = Pg.Text();",
            "t.Determines(Code, Id);"),
        new(
            Rule.OpenExclusiveArc,
            """
            public Column<long> UserId { get; } = Pg.ForeignKey((Users u) => u.Id).Nullable().AtMostOneOf("owner");
            public Column<long> OtherId { get; } = Pg.ForeignKey((Users u) => u.Id).Nullable().AtMostOneOf("owner");
            """,
            "t.Index(UserId); t.Index(OtherId);")
        {
            Others = Users,
        },
        new(Rule.NoTimestamps, "public Column<string> Name { get; } = Pg.Text();"),
        new(
            Rule.NoUniqueKey,
            "public Column<DateTimeOffset> CreatedAt { get; } = Pg.Timestamptz().DefaultSql($\"now()\");")
        {
            Key = "",
        },
        new(
            Rule.FailingAction,
            """
            public Column<long> UserId { get; } = Pg.ForeignKey(
                (Users u) => u.Id, onDelete: ReferentialAction.SetNull);
            """,
            "t.Index(UserId);")
        {
            Others = Users,
        },
        new(
            Rule.SoftDeleteUnique,
            """
            public Column<string> Code { get; } = Pg.Text();
            public SoftDelete SoftDelete { get; } = new();
            """,
            "t.Unique(Code); // as shops know it"),
        new(
            Rule.SoftDeleteUnique,
            """
            public Column<string> Code { get; } = Pg.Text();
            public Column<DateTimeOffset> DeletedAt { get; } = Pg.Timestamptz().Nullable();
            """,
            "t.Unique(Code);"),
        new(Rule.StaleUpdatedAt, "public Timestamps Timestamps { get; } = new();"),
        new(Rule.StaleUpdatedAt, "public Column<DateTimeOffset> UpdatedAt { get; } = Pg.Timestamptz();"),
        new(
            Rule.RowSecurityOff,
            "public Column<string> Name { get; } = Pg.Text();",
            "t.Grant(Privileges.Select, to: \"web\"); t.IsServiceOnly(\"a test\");")
        {
            Json = Reach,
        },
        new(
            Rule.PoliciesNotEnabled,
            "public Column<string> Name { get; } = Pg.Text();",
            "t.Policy(\"see\", on: SqlCommand.Select, to: \"web\", @using: $\"true\");"),
        new(
            Rule.ViewBypassesRowSecurity,
            "public Column<string> Name { get; } = Pg.Text();",
            """
            t.RowSecurity();
            t.Policy("see", on: SqlCommand.Select, to: "web", @using: $"true");
            t.Grant(Privileges.Select, to: "web");
            """)
        {
            Others = """
                public static class Views
                {
                    public static View Names { get; } = new View("names")
                        .As($"select name from {Pg.Table<Items>()}")
                        .Grant(Privileges.Select, to: "web");
                }
                """,
            Database = "d.Add(Views.Names);",
            Json = Reach,
        },
    ];

    /// <summary>Each as a row of a test: its rule and where it is among all.</summary>
    public static TheoryData<string, int> Numbered
    {
        get
        {
            var cases = new TheoryData<string, int>();
            for (var i = 0; i < All.Count; i++)
                cases.Add(All[i].Rule.Id, i);
            return cases;
        }
    }

    private const string ReferToTenant =
        "t.ForeignKey(TenantId, UserId).References((Users u) => (u.TenantId, u.Id));";

    private static string ToTenant(string nullable) => $$"""
        public Column<long> TenantId { get; } = Pg.BigInt(){{nullable}};
        public Column<long> UserId { get; } = Pg.BigInt(){{nullable}};
        """;
}
