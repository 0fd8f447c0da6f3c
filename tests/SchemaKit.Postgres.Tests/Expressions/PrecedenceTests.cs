using SchemaKit.Expressions;
using Xunit.Abstractions;

namespace SchemaKit.Postgres.Tests.Expressions;

/// <summary>
/// The parser takes an expression apart as the server does: printed with every parenthesis it is the same one.
/// </summary>
public sealed class PrecedenceTests(ExpressionServer server, ITestOutputHelper output) : IClassFixture<ExpressionServer>
{
    private static readonly string[] s_written =
    [
        "i + j * k", "i * j + k", "i - j - k", "i / j / k", "i ^ j ^ k", "- i ^ j", "- i * j", "i * - j ^ k", "- - i",
        "+ i + + j", "i + - j", "i % j * k", "@ i + j", "@ - i", "- @ i", "@ i ^ j", "~~~ i", "i | j & k",
        "i || t || u", "t || i + j", "i << j + k", "i # j << k", "i + j << k * 2", "- i::int8", "- 1::int8", "-1",
        "- 1 + 2", "2 - -1", "i-1", "i- -1", "i::int8::text", "i::numeric(10,2)", "t::varchar(10)", "'1'::int + i",
        "int '1' + i", "cast(i as text) || t", "date '2020-01-01' + i", "timestamp '2020-01-01'",
        "timestamp(2) with time zone '2020-01-01 00:00+00'", "time with time zone '10:00+00'", "interval '1' day",
        "interval '1 day 2 hours'", "interval(2) '1.234 sec'", "interval '1-2' year to month",
        "interval '1.234' second(1)", "double precision '1.5'", "numeric '1.5'", "bit '101'", "bit varying(4) '1010'",
        "character varying '1'", "char '1'", "national character varying(3) 'a'", "bool 'yes'", "pg_catalog.int4 '1'",
        "\"char\" 'x'", "int4range '[1,2)'", "jsonb '{}'", "ta::text[]", "ta::varchar(5)[]", "'{1}'::int[][]",
        "'{1}'::int array", "b and c or not b", "b or c and b", "not b and c", "not b = c", "not not b", "not i = j",
        "not i between 1 and 2", "not t like u", "not b is null", "b = not c", "b and not c or b and c",
        "(b or c) and b", "b and (c and b)", "(b and c) and b", "b or (c or b)", "i = j is null", "i < j is true",
        "i = 1 is not true", "b is true is null", "b is null = c", "b = c is not unknown", "i is null", "i isnull",
        "i notnull", "i + j is null", "i is distinct from j", "i is not distinct from j + k",
        "i = j is distinct from b", "t is normalized", "t is not nfc normalized", "i between j and k",
        "i between j and k and b", "i not between j and k or b", "i between symmetric j + 1 and k * 2",
        "i between asymmetric 1 and 2", "i between 1 and 2 = b", "i + 1 between j and k - 1 and j between 1 and 2",
        "i in (1, 2, 3)", "i not in (1, j)", "i + 1 in (1, 2) and b", "i in (1) = b", "i in (select o.id from other o)",
        "i not in (select id from other)", "(i, j) in ((1, 2), (3, 4))", "(i, j) in (select id, a from other)",
        "(i, j) = (select id, a from other)", "(i, j) < (1, 2)", "row(i, j) = row(1, 2)", "row(i, j) is null",
        "(i, j) is not null", "(i, j) is distinct from (1, 2)", "(d, e) overlaps (d, e)",
        "(d, interval '1 day') overlaps (d, e)", "row(1)", "row(i, 2)", "i = any (array[1, 2])", "i = any (a)",
        "i <> all (a)", "i > some (a)", "i = any ('{1,2}')", "i = any ('{1,2}'::int[])",
        "i = any (select id from other)", "i < all (select id from other)",
        "i = any ((select array_agg(id) from other)::int[])", "t like any (ta)", "t not like all (ta)",
        "t ilike any (array['a', 'b'])", "v = any (array['a', 'b'])", "v in ('a', 'b')", "t like 'a%'",
        "t not like 'a%'", "t like u || '%'", "t || u like 'a%'", "t like 'a!%' escape '!'", "t ilike 'a'",
        "t not ilike 'a' and b", "t similar to 'a'", "t not similar to 'a' escape '!'", "t ~ 'a' and t !~ 'b'",
        "t ~* 'a' or t !~* 'b'", "t like 'a' = b", "t ~~ 'a'", "t !~~ 'a'", "t ^@ 'a'", "js -> 'a' ->> 'b'", "js #> ta",
        "js ? 'a'", "js ?| ta", "js @> '{}'", "js ->> 'a' = 'b'", "js -> 'a' -> 0 is null", "(js ->> 'a')::int + 1",
        "js['a']['b']", "js ->> 'a' || t", "a || i", "a @> m", "a && m and b", "a[1]", "a[1] + 1", "- a[1]", "a[i + 1]",
        "a[1:2]", "a[:2]", "a[1:]", "a[:]", "(a || m)[1]", "(array[1,2,3])[2]", "a[i:j + 1]", "(xy).x", "(xy).x + 1",
        "(probe.xy).y", "probe.i", "public.probe.i", "array[1, i]", "array[[1,2],[3,4]]", "array[]::int[]",
        "array(select id from other order by 1)", "array[a, m]", "i operator(pg_catalog.+) j",
        "i operator(pg_catalog.+) j * k", "i operator(s.|+|) j", "i + j operator(pg_catalog.*) k",
        "t collate \"C\" = u", "t = u collate \"C\"", "t || u collate \"C\"", "t collate pg_catalog.\"C\" < u",
        "ts at time zone 'utc'", "ts at time zone 'utc' at time zone 'cet'", "tz at time zone 'utc' < ts",
        "(ts at time zone 'utc')::date", "ts at time zone iv", "case when b then i else j end",
        "case i when 1 then t when 2 then u end", "case when b then 1 else 2 end + 1",
        "case when i > 0 and b then t || u else null end is null", "coalesce(i, j, 0) + 1", "nullif(i, 0)",
        "greatest(i, j) > least(i, k)", "length(t) > 0", "lower(t) = t", "pg_catalog.lower(t)", "s.f(1, b => 2)",
        "s.f(b := i)", "s.f()", "s.g(1, 2)", "s.g(variadic a)", "left(t, 2)", "right(t, 2)", "extract(year from d)",
        "extract('month' from ts)", "extract(epoch from ts - ts)", "date_part('year', d)", "position('a' in t)",
        "position(t || u in t)", "substring(t from 1 for 2)", "substring(t from 'a')", "substring(t for 2)",
        "substring(t, 1, 2)", "substring(t similar 'a' escape '#')", "overlay(t placing u from 1 for 2)",
        "overlay(t placing u from i + 1)", "trim(t)", "trim(both from t)", "trim(leading 'x' from t)",
        "trim('x' from t)", "trim(trailing from t)", "trim(t, 'x')", "btrim(t)", "normalize(t, nfc)", "normalize(t)",
        "current_date > d", "current_user = t", "session_user = u", "user = t", "current_timestamp",
        "current_timestamp(2)", "localtime", "localtimestamp(3)", "current_time", "current_role = t",
        "current_catalog = t", "current_schema = t", "current_schema() = t", "now() - interval '1 day' > ts",
        "current_setting('a.b', true)::int = i", "exists (select from other)",
        "not exists (select 1 from other where id = i)",
        "exists (select 1 from other o join other p on o.id = p.a and p.owner = t where o.id = i group by o.id having count(*) > 1)",
        "(select count(*) from other) > 1", "(select i) = j", "(select max(id) from other where other.a = probe.i)",
        "(select count(distinct id) filter (where a > 1) from other) = 1",
        "(select string_agg(owner, ',' order by owner desc nulls last) from other)",
        "(select percentile_cont(0.5) within group (order by a) from other)",
        "(select row_number() over (partition by a order by id) from other limit 1)",
        "(with w as (select id from other) select max(id) from w)", "(values (1))", "(select 1 union select 2 limit 1)",
        "E'a\\nb' = t", "E'\\x41\\u00e9\\101' = t", "U&'\\0041\\+00005A' = t", "$x$a'b$x$ = t", "'a''b' = t",
        "B'101'::bit(8) = bits", "X'1F' & bits", "1.5e3 + n", ".5 + n", "5. + n", "1e-2 * n", "\"order\" + 1",
        "\"Mixed\" = t", "time + 1", "\"time\" + 1", "i /* a /* b */ c */ + j -- d\n", "i+j", "i<-1", "i=-j", "i!=j",
        "i<>-j", "i!= -j", "t||'a'", "js->>'a'='b'", "'a'\n'b' = t", "null", "null::int", "true", "false is true",
        "i is null is not null", "r @> i", "r -|- r", "lower(r) <= i and i < upper(r)", "bb = '\\x00'", "iv * 2 + iv",
        "d + 1 - e",
    ];

    [Fact]
    public async Task Expressions_of_every_form_are_taken_apart_alike()
    {
        var answers = await server.CompareAsync(s_written.Select(w => (w, ExpressionParser.Parse(w).ToSql())));

        s_written.Where(w => ExpressionParser.Parse(w) is Unparsed).Should().BeEmpty();
        s_written.Zip(answers).Where(p => p.Second != "same").Select(p => $"{p.First}: {p.Second}").Should().BeEmpty();
    }

    [Fact]
    public async Task Random_expressions_are_taken_apart_alike()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var random = new RandomExpressions(seed);
        var written = Enumerable.Range(0, 1500).Select(_ => random.Next()).Distinct().ToArray();

        var answers = await server.CompareAsync(written.Select(w => (w, ExpressionParser.Parse(w).ToSql())));

        var pairs = written.Zip(answers).Where(p => !p.Second.StartsWith("refused", StringComparison.Ordinal))
            .ToArray();
        output.WriteLine($"{pairs.Length} of {written.Length} were accepted");
        pairs.Should().HaveCountGreaterThan(200);
        pairs.Where(p => p.Second != "same").Select(p => $"{p.First}: {p.Second}").Should().BeEmpty($"seed {seed}");
    }
}
