namespace SchemaKit.Naming;

/// <summary>The words that cannot be used freely as names in some PostgreSQL version from 15 to 18.</summary>
/// <remarks>
/// The list is the servers' own answer to
/// <c>select word, catcode from pg_get_keywords() where catcode &lt;&gt; 'U' order by word</c>. No word has become
/// freer from 15 to 18, so the category of a word in the newest version is its strictest.
/// </remarks>
/// <seealso href="https://www.postgresql.org/docs/current/sql-keywords-appendix.html"/>
internal static class Keywords
{
    /// <summary>Every keyword that is not unreserved, with the version that made it so.</summary>
    public static IReadOnlyList<Keyword> All { get; } =
    [
        .. Words(KeywordCategory.Reserved, since: 15, """
            all analyse analyze and any array as asc asymmetric both case cast check collate column
            constraint create current_catalog current_date current_role current_time current_timestamp
            current_user default deferrable desc distinct do else end except false fetch for foreign from
            grant group having in initially intersect into lateral leading limit localtime localtimestamp
            not null offset on only or order placing primary references returning select session_user some
            symmetric table then to trailing true union unique user using variadic when where window with
            """),
        .. Words(KeywordCategory.Reserved, since: 16, """
            system_user
            """),
        .. Words(KeywordCategory.ReservedExceptFunctionOrType, since: 15, """
            authorization binary collation concurrently cross current_schema freeze full ilike inner is
            isnull join left like natural notnull outer overlaps right similar tablesample verbose
            """),
        .. Words(KeywordCategory.NotFunctionOrType, since: 15, """
            between bigint bit boolean char character coalesce dec decimal exists extract float greatest
            grouping inout int integer interval least national nchar none normalize nullif numeric out
            overlay position precision real row setof smallint substring time timestamp treat trim values
            varchar xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi
            xmlroot xmlserialize xmltable
            """),
        .. Words(KeywordCategory.NotFunctionOrType, since: 16, """
            json_array json_arrayagg json_object json_objectagg
            """),
        .. Words(KeywordCategory.NotFunctionOrType, since: 17, """
            json json_exists json_query json_scalar json_serialize json_table json_value merge_action
            """),
    ];

    private static readonly Dictionary<string, Keyword> s_byWord =
        All.ToDictionary(k => k.Word, StringComparer.Ordinal);

    private static readonly int s_longest = All.Max(k => k.Word.Length);

    /// <summary>The keyword that <paramref name="word"/> is in any case of its letters, or null.</summary>
    public static Keyword? Find(string word) =>
        word.Length <= s_longest && s_byWord.TryGetValue(Identifier.Fold(word), out var keyword) ? keyword : null;

    /// <summary>The strictest category that <paramref name="word"/> has in any version from 15 to 18.</summary>
    public static KeywordCategory Category(string word) => Find(word)?.Category ?? KeywordCategory.Unreserved;

    /// <summary>The category of <paramref name="word"/> in one version (its major number).</summary>
    public static KeywordCategory Category(string word, int version) =>
        Find(word) is { } keyword && keyword.Since <= version ? keyword.Category : KeywordCategory.Unreserved;

    private static IEnumerable<Keyword> Words(KeywordCategory category, int since, string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
            .Select(word => new Keyword(word, category, since));
}
