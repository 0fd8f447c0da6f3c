using SchemaKit.Testing;

namespace SchemaKit.Postgres.Tests.Catalog;

/// <summary>
/// What other readers lose: each is created, read, created from what was read, and compared by <c>pg_dump</c>.
/// </summary>
public sealed class FaithfulnessTests
{
    [Fact]
    public Task Indexes_of_partitions_keep_their_own_names() => ShouldComeBackAsync(
        """
        create schema other;
        create table t (id bigint not null, at date not null, note text) partition by range (at);
        create table t_1 partition of t for values from ('2026-01-01') to ('2027-01-01') partition by list (id);
        create table other.t_1_1 partition of t_1 for values in (1);
        create table t_2 (id bigint not null, at date not null, note text);
        alter table t attach partition t_2 for values from ('2027-01-01') to ('2028-01-01');
        create index whole on only t (note);
        create index part_1 on only t_1 (note);
        create index part_1_1 on other.t_1_1 (note);
        alter index part_1 attach partition other.part_1_1;
        alter index whole attach partition part_1;
        create index part_2 on t_2 (note);
        alter index whole attach partition part_2;
        comment on index part_2 is 'Of one partition.';
        alter table only t add constraint t_key primary key (id, at);
        alter table only t_1 add constraint t_1_key primary key (id, at);
        alter table other.t_1_1 add constraint t_1_1_key primary key (id, at);
        alter index t_1_key attach partition other.t_1_1_key;
        alter index t_key attach partition t_1_key;
        alter table t_2 add constraint t_2_key primary key (id, at);
        alter index t_key attach partition t_2_key;
        create index usual on t (id);
        """);

    [Fact]
    public Task An_index_on_the_parent_only_stays_without_its_partitions() => ShouldComeBackAsync(
        """
        create table t (id bigint) partition by hash (id);
        create table t_0 partition of t for values with (modulus 2, remainder 0);
        create table t_1 partition of t for values with (modulus 2, remainder 1);
        create index lonely on only t (id);
        create index t_0_part on t_0 (id);
        alter index lonely attach partition t_0_part;
        """);

    [Fact]
    public Task Partitions_keep_their_own_columns_constraints_and_defaults() => ShouldComeBackAsync(
        """
        create table t (id int default 1, at date, note text default 'x') partition by range (at);
        create table t_1 partition of t (
          note default null not null, constraint own check (id > 0), constraint key unique (id))
          for values from (minvalue) to ('2026-01-01');
        create table t_2 partition of t default;
        alter table t_1 alter column id drop default;
        alter table t_1 alter column note set storage external;
        alter table t_1 alter column note set statistics 12;
        comment on column t_1.note is 'Of this part.';
        alter table t add constraint all_of_them check (id < 100);
        """);

    [Fact]
    public Task Attached_partitions_keep_the_order_of_their_columns() => ShouldComeBackAsync(
        """
        create table whole (
          id bigint generated always as identity, at date not null, note text default 'x' collate "C",
          size int generated always as (length(note)) stored, kind text not null,
          constraint short check (length(note) < 9), unique (id, at, kind)) partition by range (at);
        alter table whole alter column note set storage external;
        alter table whole alter column note set statistics 12;
        comment on column whole.note is 'Of the whole.';
        comment on constraint short on whole is 'Of the whole.';
        create index on whole (note);
        create table others (id int primary key);
        alter table whole add column other int references others;
        create function noted() returns trigger language plpgsql as 'begin return new; end';
        create trigger noted after insert on whole for each row execute function noted();

        create table old (
          other int, note text collate "C", size int generated always as (length(note)) stored, gone int,
          at date not null, id bigint not null, kind text not null,
          constraint short check (length(note) < 9), constraint own check (id > 0)) with (fillfactor = 70);
        alter table old drop column gone;
        alter table old alter column kind set default 'old';
        alter table old alter column kind set statistics 3;
        create index own_idx on old (kind);
        comment on column old.kind is 'Of the old.';
        alter table whole attach partition old for values from (minvalue) to ('2020-01-01');

        create table divided (
          id bigint not null, kind text not null, other int, note text default 'x' collate "C", at date not null,
          size int generated always as (length(note)) stored,
          constraint short check (length(note) < 9)) partition by list (kind);
        alter table whole attach partition divided default;
        create table divided_a partition of divided for values in ('a');
        create table divided_rest (
          at date not null, kind text not null, other int, id bigint not null, note text default 'y' collate "C",
          size int generated always as (length(note)) stored,
          constraint short check (length(note) < 9));
        alter table divided attach partition divided_rest default;
        """);

    [Fact]
    public Task Children_of_two_parents_keep_what_they_say_themselves() => ShouldComeBackAsync(
        """
        create table a (id int default 1, note text, constraint positive check (id > 0), constraint only_a check (id < 9) no inherit);
        create table b (id int default 2, at date);
        create table c (extra int) inherits (a);
        create table d (id int default 5, own text) inherits (a, b);
        alter table c alter column id set default 7;
        alter table c alter column note set not null;
        comment on column c.note is 'Said here.';
        alter table d alter column note set statistics 0;
        alter table c alter column note set storage plain;
        """);

    [Fact]
    public Task What_the_planner_is_told_comes_back() => ShouldComeBackAsync(
        """
        create table t (a int, b int, c text);
        alter table t alter column a set statistics 500;
        alter table t alter column b set (n_distinct = -0.5, n_distinct_inherited = 3);
        create index t_expr on t ((a + b), lower(c));
        alter index t_expr alter column 1 set statistics 77;
        create statistics s (ndistinct) on a, b from t;
        alter statistics s set statistics 33;
        create statistics one on (a * 2) from t;
        create schema elsewhere;
        create statistics elsewhere.s2 on a, b from t;
        """);

    [Fact]
    public Task What_forbids_nulls_keeps_its_name() => ShouldComeBackAsync(
        """
        create table t (a int constraint must not null, b int generated always as identity, c int primary key, d int not null);
        create table u (e int constraint "has one" not null) inherits (t);
        alter table t rename to renamed;
        """);

    [Fact]
    public Task Not_null_constraints_keep_what_is_said_of_them() => ShouldComeBackFromAsync(
        18,
        """
        create table t (a int, b int constraint mine not null no inherit, c int not null);
        alter table t add constraint late not null a not valid;
        comment on constraint mine on t is 'Needed.';
        comment on constraint t_c_not_null on t is 'Usual.';
        create type pair as (a int, b text);
        create table typed of pair (a with options constraint filled not null);
        create table p (a int not null, b int) partition by list (a);
        create table p_1 (a int constraint of_part not null, b int constraint more not null);
        alter table p attach partition p_1 for values in (1);
        create table p_2 partition of p for values in (2);
        """);

    [Fact]
    public Task Triggers_of_partitions_keep_when_they_are_on() => ShouldComeBackAsync(
        """
        create function f() returns trigger language plpgsql as 'begin return new; end';
        create table t (a int) partition by list (a);
        create table t_1 partition of t for values in (1) partition by list (a);
        create table t_1_1 partition of t_1 for values in (1);
        create table t_2 partition of t for values in (2);
        create trigger g before insert on t for each row execute function f();
        create trigger h after update on t for each row execute function f();
        alter table t_1 disable trigger g;
        alter table t_1_1 enable always trigger g;
        alter table t disable trigger h;
        alter table t_2 enable replica trigger h;
        """);

    [Fact]
    public Task Identity_sequences_keep_whether_they_are_logged() => ShouldComeBackAsync(
        """
        create unlogged table t (a int generated always as identity);
        alter sequence t_a_seq set logged;
        create table u (a int generated always as identity);
        alter sequence u_a_seq set unlogged;
        """);

    [Fact]
    public Task Publications_keep_whether_they_tell_of_generated_columns() => ShouldComeBackFromAsync(
        18,
        """
        create table t (a int, b int generated always as (a + 1) stored);
        create publication p for table t with (publish_generated_columns = stored);
        """);

    [Fact]
    public Task Exclusions_of_partitioned_tables_come_back() => ShouldComeBackFromAsync(
        17,
        """
        create table t (a int4range, b int4range, exclude using gist (a with =, b with &&)) partition by list (a);
        create table t_1 partition of t for values in ('[1,2)');
        create table t_2 (a int4range, b int4range, constraint own exclude using gist (b with &&));
        alter table t attach partition t_2 for values in ('[2,3)');
        create table v (b int4range, constraint apart exclude using gist (b with &&));
        alter table v cluster on apart;
        """);

    [Fact]
    public Task Tables_of_a_type_come_back() => ShouldComeBackAsync(
        """
        create type pair as (a int, b text);
        create table plain of pair;
        create table strict of pair (a with options not null default 1, primary key (a));
        comment on column strict.b is 'Second.';
        """);

    [Fact]
    public Task Clustering_replica_identity_and_comments_on_indexes_come_back() => ShouldComeBackAsync(
        """
        create table t (a int primary key, b int not null, constraint b_key unique (b), constraint b_again unique (b));
        create index i on t (b);
        alter table t cluster on i;
        alter table t replica identity using index b_key;
        comment on index t_pkey is 'The index.';
        comment on constraint t_pkey on t is 'The constraint.';
        create table u (a int primary key);
        alter table u cluster on u_pkey;
        alter table u replica identity nothing;
        create extension btree_gist;
        create table v (a int, during int4range, note text,
          constraint apart exclude using gist (a with =, during with &&) include (note) with (fillfactor = 50)
          where (a > 0) deferrable);
        comment on index apart is 'Its index.';
        """);

    [Fact]
    public Task Views_keep_defaults_options_comments_and_triggers() => ShouldComeBackAsync(
        """
        create table t (a int, b text);
        create view v with (security_barrier) as select a, b from t where a > 0 with local check option;
        alter view v alter column b set default 'x'::text || 'y';
        comment on column v.b is 'In the view.';
        create function f() returns trigger language plpgsql as 'begin return new; end';
        create trigger g instead of insert on v for each row execute function f();
        create materialized view m as select a from v with no data;
        create unique index m_a on m (a);
        alter table m cluster on m_a;
        """);

    [Fact]
    public Task Sequences_keep_what_is_said_of_them() => ShouldComeBackAsync(
        $"""
        {RoundTrip.Role("catalog_reader")};
        create unlogged sequence s as smallint increment by -2 minvalue -100 maxvalue 5 start 3 cache 4 cycle;
        create table t (a bigint generated always as identity (sequence name "odd one" start 7), b serial, c bigserial);
        comment on sequence "odd one" is 'Counts.';
        grant usage on sequence "odd one" to catalog_reader;
        create table u (a int generated by default as identity);
        grant all on sequence u_a_seq to public;
        """);

    [Fact]
    public Task Privileges_come_back() => ShouldComeBackAsync(
        $"""
        {RoundTrip.Role("catalog_reader")};
        {RoundTrip.Role("\"Catalog writer\"")};
        create table t (a int, b int, c int);
        grant select (a, b), update (b) on t to catalog_reader;
        grant insert on t to "Catalog writer" with grant option;
        grant all on t to public;
        create function f() returns int language sql return 1;
        revoke execute on function f() from public;
        grant execute on function f() to catalog_reader;
        create type mood as enum ('good');
        revoke usage on type mood from public;
        create schema s;
        grant usage, create on schema s to catalog_reader;
        revoke all on schema public from public;
        alter default privileges in schema s grant select on tables to catalog_reader;
        alter default privileges for role "Catalog writer" revoke execute on functions from public;
        """);

    [Fact]
    public Task Names_of_every_sort_come_back() => ShouldComeBackAsync(
        """"
        create schema "a.b""c'd $$ \ é";
        create table "a.b""c'd $$ \ é"."日本語 🐘
        line" ("select" int primary key, "it's" text check ("it's" <> 'E''\'), "😀😀😀😀😀😀😀😀😀😀😀😀😀😀😀abc" int);
        create index "i . ""x""" on "a.b""c'd $$ \ é"."日本語 🐘
        line" (lower("it's"));
        comment on table "a.b""c'd $$ \ é"."日本語 🐘
        line" is E'two\nlines ''quoted'' \\ $$';
        create table gone (a int, b int, c int);
        alter table gone drop column b;
        create index on gone (c) where a is not null;
        """");

    /// <summary>For what came with a later server; the earlier ones have nothing to lose.</summary>
    private static async Task ShouldComeBackFromAsync(int major, string sql)
    {
        await using var pg = await EphemeralPostgres.StartAsync();
        if (pg.ServerVersion.Major < major)
            return;
        await pg.RunAsync(sql);
        (await RoundTrip.OfAsync(pg)).ShouldBeFaithful();
    }

    private static async Task ShouldComeBackAsync(string sql) => (await RoundTrip.OfAsync(sql)).ShouldBeFaithful();
}
