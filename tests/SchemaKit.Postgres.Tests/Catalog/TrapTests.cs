using SchemaKit.Model;

namespace SchemaKit.Postgres.Tests.Catalog;

/// <summary>Where other readers silently go wrong, one trap a test: the model says it, and the copy has it.</summary>
public sealed class TrapTests
{
    [Fact]
    public async Task An_index_on_only_a_partitioned_table_stays_invalid()
    {
        var model = await ComesBackAsync(
            """
            create table t (id bigint) partition by hash (id);
            create table t_0 partition of t for values with (modulus 2, remainder 0);
            create table t_1 partition of t for values with (modulus 2, remainder 1);
            create index lonely on only t (id);
            """);

        model.Tables.Single().Indexes.Should().ContainSingle(i => i.Name == "lonely" && i.IsInvalid);
    }

    [Fact]
    public async Task An_index_on_only_a_partitioned_table_becomes_valid_by_what_is_attached()
    {
        var model = await ComesBackAsync(
            """
            create table t (id bigint) partition by list (id);
            create table t_1 partition of t for values in (1);
            create index whole on only t (id);
            create index part on t_1 (id);
            alter index whole attach partition part;
            """);

        model.Tables.Single().Indexes.Should().ContainSingle(i => i.Name == "whole" && !i.IsInvalid);
        model.Tables.Single().Partitions.Single().Table.Indexes.Should().ContainSingle(i => i.AttachedTo == "whole");
    }

    [Fact]
    public async Task A_constraint_of_one_partition_stays_its_own()
    {
        var model = await ComesBackAsync(
            """
            create table t (id int) partition by list (id);
            create table t_1 partition of t (constraint own check (id > 0), constraint own_key unique (id)) for values in (1);
            create table t_2 partition of t for values in (2);
            """);

        var parts = model.Tables.Single().Partitions;
        parts[0].Table.Checks.Should().ContainSingle(c => c.Name == "own");
        parts[0].Table.UniqueConstraints.Should().ContainSingle(k => k.Name == "own_key");
        (parts[1].Table.Checks.Count + parts[1].Table.UniqueConstraints.Count).Should().Be(0);
    }

    [Fact]
    public async Task A_default_of_one_partition_stays_its_own()
    {
        var model = await ComesBackAsync(
            """
            create table t (id int, note text default 'x') partition by list (id);
            create table t_1 partition of t (note default 'y') for values in (1);
            create table t_2 partition of t for values in (2);
            alter table t_2 alter column note drop default;
            """);

        var parts = model.Tables.Single().Partitions;
        parts[0].Table.Column("note")!.Default!.Text.Should().Be("'y'::text");
        parts[1].Table.Column("note")!.Default.Should().BeNull();
    }

    [Fact]
    public async Task A_second_parent_is_kept_in_its_place()
    {
        var model = await ComesBackAsync(
            """
            create table b (id int, note text);
            create table a (id int, at date);
            create table child (own int) inherits (b, a);
            """);

        model.Tables.Single(t => t.Name.Name == "child").Inherits.Select(p => p.Name).Should().Equal("b", "a");
    }

    [Fact]
    public async Task Statistics_targets_of_columns_are_kept()
    {
        var model = await ComesBackAsync("create table t (a int, b int); alter table t alter column a set statistics 500");

        model.Tables.Single().Columns.Select(c => c.StatisticsTarget).Should().Equal(500, null);
    }

    [Fact]
    public async Task Statistics_targets_of_columns_of_partitions_are_kept()
    {
        var model = await ComesBackAsync(
            """
            create table t (a int, b int) partition by list (a);
            create table t_1 partition of t for values in (1);
            create table t_2 partition of t for values in (2);
            alter table t alter column b set statistics 500;
            alter table only t alter column a set statistics 7;
            alter table t_2 alter column b set (n_distinct = 5);
            """);

        model.Tables.Single().Columns.Select(c => c.StatisticsTarget).Should().Equal(7, 500);
    }

    [Fact]
    public async Task Storage_of_columns_is_kept()
    {
        var model = await ComesBackAsync(
            "create table t (a text, b text compression pglz); alter table t alter column a set storage external");

        model.Tables.Single().Columns.Select(c => c.Storage).Should().Equal(ColumnStorage.External, null);
        model.Tables.Single().Columns.Select(c => c.Compression).Should().Equal(null, ColumnCompression.Pglz);
    }

    [Fact]
    public async Task A_table_of_a_type_stays_one()
    {
        var model = await ComesBackAsync(
            "create type pair as (a int, b text); create table t of pair (b with options not null default 'x')");

        model.Tables.Single().OfType.Should().Be(new QualifiedName("public", "pair"));
    }

    [Fact]
    public async Task An_unlogged_sequence_stays_unlogged()
    {
        var model = await ComesBackAsync(
            "create unlogged sequence s; create table t (a int generated always as identity); alter sequence t_a_seq set unlogged");

        model.Sequences.Single().IsUnlogged.Should().BeTrue();
        model.Tables.Single().Columns.Single().Identity!.IsUnlogged.Should().BeTrue();
    }

    [Fact]
    public async Task Comments_on_columns_of_views_are_kept()
    {
        var model = await ComesBackAsync(
            """
            create view v as select 1 as a;
            comment on column v.a is 'One.';
            create materialized view m as select 2 as b;
            comment on column m.b is 'Two.';
            """);

        model.Views.Single().ColumnComments.Should().Equal(new ColumnComment("a", "One."));
        model.MaterializedViews.Single().ColumnComments.Should().Equal(new ColumnComment("b", "Two."));
    }

    [Fact]
    public async Task Comments_on_the_indexes_of_constraints_are_kept()
    {
        var model = await ComesBackAsync(
            """
            create table t (a int primary key);
            comment on index t_pkey is 'The index.';
            comment on constraint t_pkey on t is 'The key.';
            """);

        model.Tables.Single().PrimaryKey!.IndexComment.Should().Be("The index.");
        model.Tables.Single().PrimaryKey!.Comment.Should().Be("The key.");
    }

    [Fact]
    public async Task Grants_on_columns_are_kept()
    {
        var model = await ComesBackAsync("create table t (a int, b int); grant select (b), update (a, b) on t to pg_monitor");

        model.Tables.Single().Grants.Should().Equal(
            new GrantModel("pg_monitor", ["select", "update"]) { Columns = ["b"] },
            new GrantModel("pg_monitor", ["update"]) { Columns = ["a"] });
    }

    [Fact]
    public async Task Defaults_of_columns_of_views_are_kept()
    {
        var model = await ComesBackAsync(
            "create table t (a int); create view v as select a from t; alter view v alter column a set default 7");

        model.Views.Single().ColumnDefaults.Should().Equal(new ColumnDefault("a", new("7")));
    }

    [Fact]
    public async Task Replica_identities_are_kept()
    {
        var model = await ComesBackAsync(
            """
            create table a (a int not null, constraint a_key unique (a));
            alter table a replica identity using index a_key;
            create table b (a int);
            alter table b replica identity full;
            create table c (a int);
            alter table c replica identity nothing;
            create table d (a int not null);
            create unique index d_a on d (a);
            alter table d replica identity using index d_a;
            """);

        model.Tables[0].UniqueConstraints.Single().IsReplicaIdentity.Should().BeTrue();
        model.Tables.Select(t => t.ReplicaIdentity).Should().Equal(
            ReplicaIdentity.Default, ReplicaIdentity.Full, ReplicaIdentity.Nothing, ReplicaIdentity.Default);
        model.Tables[3].Indexes.Single().IsReplicaIdentity.Should().BeTrue();
    }

    [Fact]
    public async Task What_a_table_is_clustered_on_is_kept()
    {
        var model = await ComesBackAsync(
            """
            create table t (a int primary key);
            alter table t cluster on t_pkey;
            create table u (a int);
            create index u_a on u (a);
            alter table u cluster on u_a;
            """);

        model.Tables[0].PrimaryKey!.IsClustered.Should().BeTrue();
        model.Tables[1].Indexes.Single().IsClustered.Should().BeTrue();
    }

    [Fact]
    public async Task What_an_owner_was_denied_stays_denied()
    {
        var model = await ComesBackAsync(
            """
            create table t (a int primary key);
            revoke insert, update, references, trigger on t from current_user;
            grant select on t to pg_monitor;
            create table u (a int references t);
            create function f() returns trigger language plpgsql as 'begin return new; end';
            revoke all on function f() from public, current_user;
            create trigger g before insert on t for each row execute function f();
            create sequence s;
            revoke all on sequence s from current_user;
            create schema closed;
            revoke create on schema closed from current_user;
            create table closed.t (a int);
            """);

        model.Tables.Single(t => t.Name == new QualifiedName("public", "t")).Grants.Should().Equal(
            new GrantModel("pg_monitor", ["select"]),
            new GrantModel("current_user", ["insert", "update", "references", "trigger"]) { IsRevoked = true });
    }

    private static async Task<DatabaseModel> ComesBackAsync(string sql)
    {
        var trip = await RoundTrip.OfAsync(sql);
        trip.ShouldBeFaithful();
        return trip.First;
    }
}
