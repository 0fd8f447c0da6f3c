namespace SchemaKit.Postgres.Tests.Catalog;

/// <summary>Objects that the model does not take apart.</summary>
public sealed class OpaqueTests
{
    /// <summary>What each test creates.</summary>
    internal static IReadOnlyList<string> Scripts => [Operators, Acting, Foreign, Others, BaseTypes];

    [Fact]
    public Task Aggregates_operators_and_their_classes_come_back() => ShouldComeBackAsync(Operators);

    [Fact]
    public Task Rules_event_triggers_and_publications_come_back() => ShouldComeBackAsync(Acting);

    [Fact]
    public Task Foreign_data_comes_back() => ShouldComeBackAsync(Foreign);

    [Fact]
    public Task Text_search_languages_collations_ranges_and_conversions_come_back() => ShouldComeBackAsync(Others);

    [Fact]
    public Task Types_with_functions_of_their_own_come_back() => ShouldComeBackAsync(BaseTypes);

    private static string BaseTypes =>
        """
        create type later;
        create type odd;
        create function odd_in(cstring) returns odd immutable strict language internal as 'textin';
        create function odd_out(odd) returns cstring immutable strict language internal as 'textout';
        create function odd_send(odd) returns bytea immutable strict language internal as 'textsend';
        create type odd (input = odd_in, output = odd_out, send = odd_send, like = text, category = 'X', preferred = true,
          default = 'it''s', delimiter = ';', collatable = true);
        comment on type odd is 'Odd.';
        create function length(odd) returns int immutable strict language internal as 'textlen';
        create domain odder as odd check (length(value) > 1);
        create table t (a odd, b odd[], c odder);
        create view v as select length(a) from t;
        create type pair;
        create function pair_in(cstring) returns pair immutable strict language internal as 'point_in';
        create function pair_out(pair) returns cstring immutable strict language internal as 'point_out';
        create type pair (input = pair_in, output = pair_out, internallength = 16, alignment = double, element = float8);
        create type days;
        create function days_canonical(days) returns days immutable strict language internal as 'daterange_canonical';
        create function days_between(date, date) returns float8 immutable language sql return $1 - $2;
        create type days as range (subtype = date, canonical = days_canonical, subtype_diff = days_between);
        create table u (d days, e datemultirange, f days[]);
        """;

    private static string Operators =>
        """
        create function add(a int, b int) returns int immutable language sql return a + b;
        create aggregate total(int) (sfunc = add, stype = int, initcond = '0', combinefunc = add, parallel = safe);
        create aggregate rated(float8 order by anyelement) (
          sfunc = ordered_set_transition, stype = internal, finalfunc = percentile_disc_final, finalfunc_extra);
        comment on aggregate total(int) is 'All of them.';
        create type pair as (a int, b int);
        create function lt(pair, pair) returns bool immutable language sql return ($1).a < ($2).a;
        create function eq(pair, pair) returns bool immutable language sql return ($1).a = ($2).a;
        create function cmp(pair, pair) returns int immutable language sql return ($1).a - ($2).a;
        create operator <<< (function = lt, leftarg = pair, rightarg = pair, commutator = >>>, restrict = scalarltsel);
        create operator >>> (function = lt, leftarg = pair, rightarg = pair, commutator = <<<);
        create operator === (function = eq, leftarg = pair, rightarg = pair, hashes, merges, negator = !==);
        create operator !! (function = add, leftarg = int, rightarg = int);
        comment on operator === (pair, pair) is 'The same.';
        create operator family pairs using btree;
        create operator class pair_ops for type pair using btree family pairs as
          operator 1 <<<, operator 3 ===, function 1 cmp(pair, pair);
        create table t (p pair);
        create index on t (p pair_ops);
        create cast (pair as text) with inout as assignment;
        create cast (int as pair) with inout;
        """;

    private static string Acting =>
        """
        create table t (a int primary key, b int);
        create table log (a int);
        create rule keep as on insert to t do also insert into log values (new.a);
        create rule off as on delete to t do instead nothing;
        alter table t disable rule off;
        comment on rule keep on t is 'Keeps.';
        create function f() returns event_trigger language plpgsql as 'begin raise exception ''no''; end';
        create publication part for table t (a, b) where (a > 1), table log with (publish = 'insert');
        create publication whole for tables in schema public;
        create publication nothing_yet;
        comment on publication part is 'Out.';
        create event trigger e on ddl_command_start when tag in ('CREATE TABLE', 'DROP TABLE') execute function f();
        alter event trigger e enable always;
        """;

    private static string Foreign =>
        $"""
        {RoundTrip.Role("catalog_reader")};
        create foreign data wrapper w options (debug 'true');
        create server "the server" type 'x' version '1' foreign data wrapper w options (host 'it''s');
        create user mapping for public server "the server" options ("user" 'me');
        grant usage on foreign server "the server" to catalog_reader;
        create foreign table f (a int options (n 'x') not null default 3, b text collate "C", constraint big check (a > 1))
          server "the server" options (name 'f');
        comment on column f.a is 'There.';
        comment on foreign table f is 'Far.';
        grant select on f to catalog_reader;
        create view v as select * from f;
        create table p (a int) partition by list (a);
        create foreign table p_1 partition of p for values in (1) server "the server";
        """;

    private static string Others =>
        """
        create text search dictionary d (template = snowball, language = 'english', stopwords = 'english');
        create text search configuration c (copy = english);
        alter text search configuration c alter mapping for word with d, simple;
        comment on text search dictionary d is 'Words.';
        create text search template tt (lexize = dsimple_lexize, init = dsimple_init);
        create text search parser pp (start = prsd_start, gettoken = prsd_nexttoken, end = prsd_end,
          lextypes = prsd_lextype, headline = prsd_headline);
        create language copied handler plpgsql_call_handler inline plpgsql_inline_handler validator plpgsql_validator;
        create collation plain (locale = 'C');
        create collation folded (provider = icu, locale = 'und-u-ks-level2', deterministic = false);
        create type span as range (subtype = float8, subtype_diff = float8mi, multirange_type_name = spans);
        create type worded as range (subtype = text, collation = "C");
        create table t (s span, w worded[], m spans, n text collate folded);
        create type holder as (s span);
        create function g(span) returns spans language plpgsql as 'begin return null; end';
        create conversion my_conversion for 'LATIN1' to 'UTF8' from iso8859_1_to_utf8;
        create access method copied_heap type table handler heap_tableam_handler;
        create table kept (a int) using copied_heap;
        create access method copied_gist type index handler gisthandler;
        create operator class boxes default for type box using copied_gist as operator 3 &&,
          function 1 gist_box_consistent(internal, box, smallint, oid, internal), function 2 gist_box_union(internal, internal),
          function 5 gist_box_penalty(internal, internal, internal), function 6 gist_box_picksplit(internal, internal),
          function 7 gist_box_same(box, box, internal);
        create table placed (b box);
        create index "a first" on placed using copied_gist (b);
        comment on index "a first" is 'Rare.';
        create function to_sql(internal) returns int language internal immutable as 'int4recv';
        create transform for int language copied (to sql with function to_sql(internal));
        """;

    private static async Task ShouldComeBackAsync(string sql) => (await RoundTrip.OfAsync(sql)).ShouldBeFaithful();
}
