using SchemaKit.Naming;

namespace SchemaKit;

/// <summary>The names that SchemaKit gives to what has none of its own, as templates. Immutable.</summary>
/// <remarks>
/// <para>Change a convention with <c>with</c>:
/// <c>NamingConvention.Default with { Index = "ix_{table}_{columns}" }</c>.</para>
/// <para>Placeholders: <c>{table}</c>, the table; <c>{columns}</c>, the key columns in key order, joined by
/// <c>_</c>; <c>{referenced_table}</c>, the table a foreign key refers to; <c>{name}</c>, the author's own part.</para>
/// <para>A name of more than 63 bytes of UTF-8 is cut and given a hash of eight digits, always the same.</para>
/// </remarks>
/// <seealso href="https://www.postgresql.org/docs/current/sql-syntax-lexical.html#SQL-SYNTAX-IDENTIFIERS"/>
public sealed record NamingConvention
{
    private static readonly string[] s_keyPlaceholders = ["{table}", "{columns}"];
    private static readonly string[] s_referencePlaceholders = ["{table}", "{referenced_table}", "{columns}"];
    private static readonly string[] s_namedPlaceholders = ["{table}", "{name}"];

    private readonly NameTemplate _primaryKey = NameTemplate.Parse("pk_{table}", s_keyPlaceholders);
    private readonly NameTemplate _unique = NameTemplate.Parse("uniq_{table}_{columns}", s_keyPlaceholders);
    private readonly NameTemplate _index = NameTemplate.Parse("idx_{table}_{columns}", s_keyPlaceholders);
    private readonly NameTemplate _foreignKey =
        NameTemplate.Parse("fk_{table}_{referenced_table}", s_referencePlaceholders);
    private readonly NameTemplate _foreignKeyWhenRepeated =
        NameTemplate.Parse("fk_{table}_{referenced_table}_{columns}", s_referencePlaceholders);
    private readonly NameTemplate _check = NameTemplate.Parse("chk_{table}_{name}", s_namedPlaceholders);
    private readonly NameTemplate _exclusion = NameTemplate.Parse("excl_{table}_{name}", s_namedPlaceholders);

    private NamingConvention()
    {
    }

    /// <summary>The house convention: the kind in front, as in <c>pk_orders</c>.</summary>
    public static NamingConvention Default { get; } = new();

    /// <summary>The names that PostgreSQL itself would choose, such as <c>orders_pkey</c>.</summary>
    /// <seealso href="https://www.postgresql.org/docs/current/ddl-constraints.html"/>
    public static NamingConvention PostgreSql { get; } = new()
    {
        PrimaryKey = "{table}_pkey",
        Unique = "{table}_{columns}_key",
        Index = "{table}_{columns}_idx",
        ForeignKey = "{table}_{columns}_fkey",
        ForeignKeyWhenRepeated = "{table}_{columns}_fkey",
        Check = "{table}_{name}_check",
        Exclusion = "{table}_{name}_excl",
    };

    /// <summary>How names of C# members become names in the database; snake_case by default.</summary>
    public IdentifierCase MemberNames { get; init; } = IdentifierCase.SnakeCase;

    /// <summary>Primary keys; may use <c>{table}</c> and <c>{columns}</c>.</summary>
    /// <exception cref="ArgumentException">The template is empty or malformed, or has another placeholder.</exception>
    public string PrimaryKey
    {
        get => _primaryKey.Text;
        init => _primaryKey = NameTemplate.Parse(value, s_keyPlaceholders);
    }

    /// <summary>Unique constraints and unique indexes; may use <c>{table}</c> and <c>{columns}</c>.</summary>
    /// <exception cref="ArgumentException">The template is empty or malformed, or has another placeholder.</exception>
    public string Unique
    {
        get => _unique.Text;
        init => _unique = NameTemplate.Parse(value, s_keyPlaceholders);
    }

    /// <summary>Indexes that are not unique; may use <c>{table}</c> and <c>{columns}</c>.</summary>
    /// <exception cref="ArgumentException">The template is empty or malformed, or has another placeholder.</exception>
    public string Index
    {
        get => _index.Text;
        init => _index = NameTemplate.Parse(value, s_keyPlaceholders);
    }

    /// <summary>
    /// Foreign keys to a table that the owner refers to once; may use <c>{table}</c>, <c>{referenced_table}</c> and
    /// <c>{columns}</c>.
    /// </summary>
    /// <exception cref="ArgumentException">The template is empty or malformed, or has another placeholder.</exception>
    public string ForeignKey
    {
        get => _foreignKey.Text;
        init => _foreignKey = NameTemplate.Parse(value, s_referencePlaceholders);
    }

    /// <summary>
    /// Foreign keys to a table that the owner refers to more than once; may use <c>{table}</c>,
    /// <c>{referenced_table}</c> and <c>{columns}</c>.
    /// </summary>
    /// <exception cref="ArgumentException">The template is empty or malformed, or has another placeholder.</exception>
    public string ForeignKeyWhenRepeated
    {
        get => _foreignKeyWhenRepeated.Text;
        init => _foreignKeyWhenRepeated = NameTemplate.Parse(value, s_referencePlaceholders);
    }

    /// <summary>Check constraints; may use <c>{table}</c> and <c>{name}</c>.</summary>
    /// <exception cref="ArgumentException">The template is empty or malformed, or has another placeholder.</exception>
    public string Check
    {
        get => _check.Text;
        init => _check = NameTemplate.Parse(value, s_namedPlaceholders);
    }

    /// <summary>Exclusion constraints; may use <c>{table}</c> and <c>{name}</c>.</summary>
    /// <exception cref="ArgumentException">The template is empty or malformed, or has another placeholder.</exception>
    public string Exclusion
    {
        get => _exclusion.Text;
        init => _exclusion = NameTemplate.Parse(value, s_namedPlaceholders);
    }

    internal string MemberName(string member) =>
        MemberNames == IdentifierCase.AsWritten ? member : SnakeCase.Of(member);

    internal string PrimaryKeyName(string table, IReadOnlyList<string> columns) =>
        NameOf(NameKind.PrimaryKey, new(table, columns));

    internal string UniqueName(string table, IReadOnlyList<string> columns) =>
        NameOf(NameKind.Unique, new(table, columns));

    internal string IndexName(string table, IReadOnlyList<string> columns) =>
        NameOf(NameKind.Index, new(table, columns));

    internal string ForeignKeyName(
        string table, string referencedTable, IReadOnlyList<string> columns, bool isRepeated) =>
        NameOf(
            isRepeated ? NameKind.RepeatedForeignKey : NameKind.ForeignKey,
            new(table, columns, ReferencedTable: referencedTable));

    internal string CheckName(string table, string name) => NameOf(NameKind.Check, new(table, [], Name: name));

    internal string ExclusionName(string table, string name) => NameOf(NameKind.Exclusion, new(table, [], Name: name));

    /// <summary>Whether a name is one that this convention accepts for such an object.</summary>
    internal bool Matches(NameKind kind, string name, NameParts parts) => TemplateOf(kind).Matches(name, parts);

    /// <summary>
    /// What a name would say if it were one of this convention; more than once where it is ambiguous.
    /// </summary>
    internal IEnumerable<NameReading> Readings(NameKind kind, string name, Func<string, bool> isTable) =>
        TemplateOf(kind).Readings(name, isTable);

    private string NameOf(NameKind kind, NameParts parts) => Identifier.Shorten(TemplateOf(kind).Fill(parts));

    private NameTemplate TemplateOf(NameKind kind) => kind switch
    {
        NameKind.PrimaryKey => _primaryKey,
        NameKind.Unique => _unique,
        NameKind.Index => _index,
        NameKind.ForeignKey => _foreignKey,
        NameKind.RepeatedForeignKey => _foreignKeyWhenRepeated,
        NameKind.Check => _check,
        NameKind.Exclusion => _exclusion,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "This kind of object has no name template."),
    };
}
